/** Another article's map, from its own content and its own base map: a band, marks, a tint, an area and a hatch. */
import path from 'node:path';
import { mapInput } from '../../../src/content/figures.ts';
import { loadContent } from '../../../src/content/load.ts';
import { computeMap } from '../../../src/figures/map/compute.ts';

export default () =>
  computeMap(mapInput(loadContent(path.resolve('tests/fixtures/another-article')), 'harbours'));
