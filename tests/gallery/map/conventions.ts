/** Four small maps that differ in one territory alone; only ours tints a country and has the heavy frame. */
import path from 'node:path';
import { mapInput } from '../../../src/content/figures.ts';
import { loadContent } from '../../../src/content/load.ts';
import { computeMap } from '../../../src/figures/map/compute.ts';

export default () => computeMap(mapInput(loadContent(path.resolve('content')), 'crimea'));
