/** Only ceilings: every bar ends at its top, and none of them touches the line of zero. */
import { compute } from '../../../src/figures/numbers/compute.ts';
import { numbersOf } from './records/invented.ts';

const ceilings = [2400, 900, 60, 2];

export default () => compute(numbersOf(...ceilings.map((high) => ({ low: undefined, high }))), 960);
