/** Each kind of source can be told by its pattern alone, and the short white parts are still there. */
import { compute } from '../../../src/figures/sourcing/compute.ts';
import { sourcing } from './records/content.ts';

export default () => compute(sourcing, 960);
