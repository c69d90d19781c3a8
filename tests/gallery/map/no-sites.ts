/** A layer without a single site: no empty group, no mark, and the names have the room. */
import { computeMap } from '../../../src/figures/map/compute.ts';
import { city, islands } from '../invented-islands.ts';

export default () => computeMap(islands([], { labels: [city('Orvane Town', -145.1, -33.2)] }));
