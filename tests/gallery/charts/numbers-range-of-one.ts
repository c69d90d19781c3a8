/** A range from 40 to 41 beside one from 0 to 50: both ends show, though they almost touch. */
import { compute } from '../../../src/figures/numbers/compute.ts';
import { numbersOf } from './records/invented.ts';

export default () => compute(numbersOf({ low: 40, high: 41 }, { low: 0, high: 50 }), 360);
