/** No moment at all: one sentence says so. */
import { compute } from '../../../src/figures/weeks/compute.ts';
import { weeksOf } from './records/invented.ts';

export default () => compute(weeksOf(), 360);
