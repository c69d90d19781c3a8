/** Two reports at one place: both marks whole, each with a thread to the dot of the place, and one name. */
import { computeMap } from '../../../src/figures/map/compute.ts';
import { islands, site } from '../invented-islands.ts';

export default () =>
  computeMap(islands([site(0, 'Sarn Harbour', -143.1, -35.2), site(1, 'Sarn Harbour', -143.1, -35.2)]));
