/** A close view from the finer base map: crisp lines, both layers in the file and the second one not shown at first. */
import path from 'node:path';
import { mapInput } from '../../../src/content/figures.ts';
import { loadContent } from '../../../src/content/load.ts';
import { computeMap } from '../../../src/figures/map/compute.ts';

export default () => computeMap(mapInput(loadContent(path.resolve('content')), 'border', 'kharkiv-belgorod'));
