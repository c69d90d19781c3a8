/**
 * A drawing as a frame sends it: without the facts that stand in the table anyway (the kind of a mark shows in its shape,
 * its dates stand in its row), and with coarser lines. Knows no figure.
 */
import { drawScene } from '../../figures/draw.ts';
import type { Pattern, Scene, SceneShape } from '../../figures/scene.ts';
import type { FinerMap } from '../../figures/zoom/finer.ts';
import { coarser, grid, isFine } from './coarser.ts';

function lighterShape(shape: SceneShape): SceneShape {
  const { data, ...rest } = shape;
  const own = (shape.id === undefined && data !== undefined ? { ...rest, data } : rest) as SceneShape;
  return own.kind === 'group' ? coarser({ ...own, shapes: own.shapes.map(lighterShape) }) : own;
}

/** Coordinates that SVG takes for granted, and the namespace that HTML does. */
const needless = / (?:(?:[xy][12]?|c[xy])="0"|xmlns="[^"]*")/g;

/** How many times finer the lines of a scene are than those of a frame. */
function shrink({ shapes }: Scene): number {
  const lines = shapes.find((shape) => shape.kind === 'group' && isFine(shape));
  return lines?.kind === 'group' ? (lines.scale ?? 1) / grid : 1;
}

/** A pattern lies on the grid of the lines that it fills, so it shrinks as that grid grows. */
function onGridOf(scene: Scene, pattern: Pattern): Pattern {
  const scale = shrink(scene);
  const { width, height } = pattern;
  return scale === 1
    ? pattern
    : {
        ...pattern,
        width: Number((width * scale).toFixed(2)),
        height: Number((height * scale).toFixed(2)),
        shapes: [{ kind: 'group', scale, shapes: pattern.shapes }],
      };
}

/** Finer lines for the drawing that a frame makes of a scene: how much finer they are counts from its own grid. */
export const finerOnGrid = ({ grid: finer, lines }: FinerMap, scene: Scene): FinerMap => ({
  grid: finer / shrink(scene),
  lines,
});

/** The drawing with fewer bytes and nearly the same looks, for HTML. */
export function lightDrawing(scene: Scene): string {
  const { shapes, patterns = [] } = scene;
  const lighter = {
    ...scene,
    shapes: shapes.map(lighterShape),
    patterns: patterns.map((pattern) => onGridOf(scene, pattern)),
  };
  return drawScene(lighter).replace(needless, '');
}
