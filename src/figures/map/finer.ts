/**
 * The lines of a map on a finer grid, for readers who zoom in: the same groups in the same order as the map's scene.
 * Knows nothing of how they are fetched.
 */
import type { PathShape, SceneShape } from '../scene.ts';
import type { FinerMap } from '../zoom/finer.ts';
import { computeMap } from './compute.ts';
import type { MapInput } from './types.ts';

/** How many times finer than the map is built. */
const grid = 4;
const perPixel = 2;

/** Every group of lines in the order of the drawing. */
function linesIn(shapes: readonly SceneShape[]): (readonly PathShape[])[] {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'group') return [];
    if (shape.class === 'lines') return [shape.shapes.filter((one): one is PathShape => one.kind === 'path')];
    return linesIn(shape.shapes);
  });
}

/** The finer lines of a map; the input names the finer base map. */
export function finerMap(input: MapInput): FinerMap {
  const { shapes } = computeMap({ ...input, grid: perPixel * grid });
  return {
    grid,
    lines: linesIn(shapes).map((group) =>
      group.map(({ class: role = '', d, pattern }) => ({
        class: role,
        d,
        ...(pattern === undefined ? {} : { pattern }),
      })),
    ),
  };
}
