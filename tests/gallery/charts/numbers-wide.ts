/** On a wide screen a number is one line, and the open ends, the zero and the article show at a glance. */
import { compute } from '../../../src/figures/numbers/compute.ts';
import { numbers } from './records/content.ts';

export default () => compute(numbers, 960);
