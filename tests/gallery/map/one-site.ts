/** One site: its mark exactly on its place, without a thread. */
import { computeMap } from '../../../src/figures/map/compute.ts';
import { islands, site } from '../invented-islands.ts';

export default () => computeMap(islands([site(0, 'Kestermouth', -144.3, -32.9)]));
