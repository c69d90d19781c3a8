/** Only floors: every bar begins at its end and is open to the right, with room left to be open in. */
import { compute } from '../../../src/figures/numbers/compute.ts';
import { numbersOf } from './records/invented.ts';

const floors = [2400, 900, 60, 0];

export default () => compute(numbersOf(...floors.map((low) => ({ low, high: undefined }))), 960);
