/** The range holds none of the moments: one sentence says so, and no mark lies outside the drawing. */
import { compute } from '../../../src/figures/weeks/compute.ts';
import { weeksOf } from './records/invented.ts';

export default () => compute({ ...weeksOf({}), from: '2031-06-01', to: '2031-06-30' }, 960);
