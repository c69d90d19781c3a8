/** Numbers from two years: the days have their year, and the article lies between them. */
import { compute } from '../../../src/figures/numbers/compute.ts';
import { numbersOf } from './records/invented.ts';

export default () =>
  compute(numbersOf({}, { observed: '2031-11-02', published: '2032-04-11', low: 400, high: undefined }), 360);
