/** Borders: of regions and of countries, each line once, and above them the one that the figure is about. */
import type { SceneShape } from '../../scene.ts';
import type { Frame } from '../frame.ts';
import { allOf, bordersOf, regionLinesOf } from '../shapes.ts';
import type { Base } from '../types.ts';

export const borders = (base: Base, frame: Frame): SceneShape[] => [
  ...(base.regions === undefined
    ? []
    : [{ kind: 'path', class: 'regions', d: frame.outline(regionLinesOf(base)) } as const]),
  { kind: 'path', class: 'borders', d: frame.outline(bordersOf(base)) },
  ...(base.border === undefined
    ? []
    : [{ kind: 'path', class: 'border', d: frame.outline(allOf(base, base.border.object)) } as const]),
];
