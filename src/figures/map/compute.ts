/**
 * From what a map is drawn from to the scene that is drawn: the one entry to the maps. Pure: the same input gives the
 * same scene. Knows nothing of content, files or the page.
 */
import type { Scene } from '../scene.ts';
import { hatchPattern } from './layers/disputed.ts';
import { oneMap } from './one-map.ts';
import { panels } from './panels.ts';
import { sheetWidth } from './sheet.ts';
import type { MapInput } from './types.ts';

/** The input with these layers alone, all of them shown: for a file or a picture that has no controls. */
export function withLayers(input: MapInput, ids: readonly string[]): MapInput {
  return {
    ...input,
    layers: input.layers.filter(({ id }) => ids.includes(id)).map((layer) => ({ ...layer, shown: true })),
    labels: input.labels.filter(({ layer }) => layer === undefined || ids.includes(layer)),
  };
}

/** The scene of a map, with every layer in it; those not shown at first have the class `off`. */
export function computeMap(input: MapInput): Scene {
  const { id, title, description, base, conventions } = input;
  return {
    id,
    width: sheetWidth,
    ...(conventions.length > 0 ? panels(input) : oneMap(input)),
    title,
    description,
    ...(base.disputed ? { patterns: [hatchPattern(id)] } : {}),
  };
}
