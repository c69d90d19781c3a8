/** The article's layer: a soft band on one side of the border, no dot, and the dated note on the hatched territory. */
import path from 'node:path';
import { mapInput } from '../../../src/content/figures.ts';
import { loadContent } from '../../../src/content/load.ts';
import { computeMap, withLayers } from '../../../src/figures/map/compute.ts';

export default () =>
  computeMap(withLayers(mapInput(loadContent(path.resolve('content')), 'border'), ['article']));
