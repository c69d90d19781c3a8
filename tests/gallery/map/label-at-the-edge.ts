/** Places in the corners of the frame: every name stays on the sheet, on whichever side has room. */
import { computeMap } from '../../../src/figures/map/compute.ts';
import { city, islands } from '../invented-islands.ts';

const labels = [
  city('North-eastern corner', -139.7, -30.1),
  city('South-eastern corner', -139.9, -37.5),
  city('Eastern edge', -139.8, -33.9),
  city('Western edge', -148.9, -33.5),
];

export default () => computeMap(islands([], { labels }));
