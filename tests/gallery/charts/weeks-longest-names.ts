/** Long names on neighbouring days and at both edges wrap, hang clear of each other and stay inside. */
import { compute } from '../../../src/figures/weeks/compute.ts';
import { weeksOf } from './records/invented.ts';

const days = ['08', '09', '10', '20', '21', '27', '28'];
const label = 'Міністерство закордонних справ повідомило про зустріч';

export default () =>
  compute(weeksOf(...days.map((day) => ({ date: `2031-05-${day}`, label, first: true }))), 360);
