/** On a phone the key comes first; the longest paragraph ends at the edge. */
import { compute } from '../../../src/figures/sourcing/compute.ts';
import { sourcing } from './records/content.ts';

export default () => compute(sourcing, 360);
