/** On a phone the words of a number stand above its marks, no line runs through them, and nothing is cut off. */
import { compute } from '../../../src/figures/numbers/compute.ts';
import { numbers } from './records/content.ts';

export default () => compute(numbers, 360);
