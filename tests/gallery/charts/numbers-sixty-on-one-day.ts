/** Sixty numbers on one day: sixty rows, none on another, the dots of the day in one upright line. */
import { compute } from '../../../src/figures/numbers/compute.ts';
import { numbersOf } from './records/invented.ts';

const sixty = Array.from({ length: 60 }, (_, i) => ({
  low: 100 * (i + 1),
  high: 100 * (i + 1) + 50 * (i % 7),
}));

export default () => compute(numbersOf(...sixty), 360);
