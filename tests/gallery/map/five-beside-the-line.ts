/** Five reports at a place beside the border: the marks stand in a bow on their own side, none across the line. */
import { computeMap } from '../../../src/figures/map/compute.ts';
import { islands, site } from '../invented-islands.ts';

export default () =>
  computeMap(islands([0, 1, 2, 3, 4].map((number) => site(number, 'Dunmarra', -145.75, -33.4))));
