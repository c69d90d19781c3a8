/** Marked countries have an outline besides their tint; the named one a stronger one; the dotted area has its thread. */
import path from 'node:path';
import { mapInput } from '../../../src/content/figures.ts';
import { loadContent } from '../../../src/content/load.ts';
import { computeMap } from '../../../src/figures/map/compute.ts';

export default () => computeMap(mapInput(loadContent(path.resolve('content')), 'flank'));
