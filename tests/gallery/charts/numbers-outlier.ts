/** One number a thousand times the others: the small ones stay at zero, and their words still tell them apart. */
import { compute } from '../../../src/figures/numbers/compute.ts';
import { numbersOf } from './records/invented.ts';

const amounts = [1200, 1500, 1800, 1500000];

export default () => compute(numbersOf(...amounts.map((low) => ({ low, high: low }))), 360);
