/** On a phone only the first names are left, and marks of neighbouring days do not hide each other. */
import { compute } from '../../../src/figures/weeks/compute.ts';
import { weeks } from './records/content.ts';

export default () => compute(weeks, 360);
