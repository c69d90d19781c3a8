/**
 * The lines of a map on a coarser grid, for a frame, which is seldom wide, and with fewer bends where no other line follows
 * them. Points that two lines share stay shared. Knows the form that `figures/map/path.ts`
 * writes, and the classes of lines.
 */
import { gridPath } from '../../figures/map/path.ts';
import type { GroupShape, SceneShape } from '../../figures/scene.ts';

type Point = [x: number, y: number];

interface Outline {
  points: Point[];
  isClosed: boolean;
}

/** Pixels of the sheet between two points of the grid. */
export const grid = 1.25;
/** Rivers and lakes have no neighbour whose line could part from theirs. */
const alone = ['river', 'water'];
const bend = 6; // pixels of the sheet between two bends of such a line
const speck = 4; // pixels of the sheet: an island that is smaller both ways waits for the finer lines

/** The outlines of a path of relative steps. */
function outlinesOf(d: string): Outline[] {
  let pen: Point = [0, 0];
  return [...d.matchAll(/m([^mz]+)(z?)/g)].map(([, steps = '', end]) => {
    const numbers = [...steps.matchAll(/-?\d+/g)].map(Number);
    const points = numbers.flatMap((step, i): Point[] => {
      if (i % 2 === 0) return [];
      pen = [pen[0] + (numbers[i - 1] as number), pen[1] + step];
      return [pen];
    });
    const isClosed = end === 'z';
    if (isClosed) pen = points[0] as Point;
    return { points, isClosed };
  });
}

/** Without the points that lie close to the one before; both ends stay. */
function withFewerBends(points: readonly Point[], least: number): Point[] {
  return points.reduce<Point[]>((kept, point, i) => {
    const before = kept.at(-1);
    const isFar = !before || Math.hypot(point[0] - before[0], point[1] - before[1]) >= least;
    if (isFar || i === points.length - 1) kept.push(point);
    return kept;
  }, []);
}

/** Whether an outline is an island that nobody sees at this size. */
function isSpeck({ points, isClosed }: Outline, most: number): boolean {
  const spans = ([0, 1] as const).map((axis) => {
    const values = points.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  });
  return isClosed && spans.every((span) => span < most);
}

function coarserPath(d: string, scale: number, least: number): string {
  const path = gridPath(scale / grid);
  for (const { points, isClosed } of outlinesOf(d).filter((outline) => !isSpeck(outline, speck / scale))) {
    const [first, ...rest] = withFewerBends(points, least / scale);
    if (!first) continue;
    path.moveTo(...first);
    for (const point of rest) path.lineTo(...point);
    if (isClosed) path.closePath();
  }
  return path.toString();
}

/** Whether a group holds lines on a finer grid than that of the sheet. */
export const isFine = ({ class: role, scale }: GroupShape): boolean =>
  role === 'lines' && scale !== undefined;

/** A group of lines on a fine grid as one on the grid of the sheet; any other shape as it is. */
export function coarser(group: GroupShape): GroupShape {
  const { scale = 1 } = group;
  if (!isFine(group)) return group;
  const shapes = group.shapes.flatMap((shape): SceneShape[] => {
    if (shape.kind !== 'path') return [shape];
    const d = coarserPath(shape.d, scale, alone.includes(shape.class ?? '') ? bend : 0);
    return d === '' ? [] : [{ ...shape, d }];
  });
  return { ...group, scale: grid, shapes };
}
