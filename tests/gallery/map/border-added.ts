/** The added layer: every mark on its own side of the border, near its place, and none under a name or a note. */
import path from 'node:path';
import { mapInput } from '../../../src/content/figures.ts';
import { loadContent } from '../../../src/content/load.ts';
import { computeMap, withLayers } from '../../../src/figures/map/compute.ts';

export default () =>
  computeMap(withLayers(mapInput(loadContent(path.resolve('content')), 'border'), ['sightings']));
