/** Two hundred sites: no mark hides another, each has its thread, and no name is laid over a mark. */
import { computeMap } from '../../../src/figures/map/compute.ts';
import { islands, site } from '../invented-islands.ts';

const sites = Array.from({ length: 200 }, (_, i) =>
  site(i, `Site ${i + 1}`, -148.4 + (i % 20) * 0.43, -36 + Math.floor(i / 20) * 0.6),
);

export default () => computeMap(islands(sites));
