/** One number on one day: the scale still begins at zero and the days still have a width. */
import { compute } from '../../../src/figures/numbers/compute.ts';
import { numbersOf } from './records/invented.ts';

export default () => compute(numbersOf({}), 960);
