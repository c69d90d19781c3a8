/** No sentence at all: one sentence says so. */
import { compute } from '../../../src/figures/sourcing/compute.ts';
import { sourcingOf } from './records/invented.ts';

export default () => compute(sourcingOf(), 360);
