/** No number at all: one sentence says so. */
import { compute } from '../../../src/figures/numbers/compute.ts';
import { numbersOf } from './records/invented.ts';

export default () => compute(numbersOf(), 360);
