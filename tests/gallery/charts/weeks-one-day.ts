/** A range of one day: its only mark stands in the middle, on the line of the article. */
import { compute } from '../../../src/figures/weeks/compute.ts';
import { weeksOf } from './records/invented.ts';

const day = '2031-05-21';

export default () =>
  compute({ ...weeksOf({ date: day, label: 'The article', first: true }), from: day, to: day }, 360);
