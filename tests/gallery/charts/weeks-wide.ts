/** Names hang clear of each other, and the moments of the article stand in a lane of their own. */
import { compute } from '../../../src/figures/weeks/compute.ts';
import { weeks } from './records/content.ts';

export default () => compute(weeks, 960);
