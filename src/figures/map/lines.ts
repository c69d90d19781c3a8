/** Whether things on the sheet lie across a line: plain geometry of the plane, for names and marks. */
import { overlap, type Box } from './boxes.ts';

export type Point = readonly [x: number, y: number];
/** A line in stretches, each a list of its bends. */
export type Stretches = readonly (readonly Point[])[];

/** On which side of the line from a to b a point lies, by the sign. */
const sideOf = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point) =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** Whether nothing between a and b lies between c and d: most stretches are told apart so, at less cost. */
const areApart = (a: number, b: number, c: number, d: number) =>
  (a < c && a < d && b < c && b < d) || (a > c && a > d && b > c && b > d);

const meet = (a: Point, b: Point, c: Point, d: Point) =>
  !areApart(a[0], b[0], c[0], d[0]) &&
  !areApart(a[1], b[1], c[1], d[1]) &&
  sideOf(a, b, c) > 0 !== sideOf(a, b, d) > 0 &&
  sideOf(c, d, a) > 0 !== sideOf(c, d, b) > 0;

/** Whether the straight way from one point to another crosses the line. */
export const crosses = (line: Stretches, from: Point, to: Point): boolean =>
  line.some((bends) => bends.some((bend, i) => i > 0 && meet(bends[i - 1] as Point, bend, from, to)));

/** Whether the straight way between two points touches the box. */
export function passes({ x, y, width, height }: Box, from: Point, to: Point): boolean {
  const [right, bottom] = [x + width, y + height];
  const diagonals: Stretches = [
    [
      [x, y],
      [right, bottom],
    ],
    [
      [x, bottom],
      [right, y],
    ],
  ];
  return crosses(diagonals, from, to);
}

/** Whether a bend of the line lies in the box, or the line runs through it from corner to corner. */
export function runsThrough(line: Stretches, box: Box): boolean {
  const { x, y, width, height } = box;
  const touches = line.some((bends) =>
    bends.some(([px, py]) => overlap(box, { x: px, y: py, width: 0, height: 0 })),
  );
  return (
    touches ||
    crosses(line, [x, y], [x + width, y + height]) ||
    crosses(line, [x, y + height], [x + width, y])
  );
}

/** The point of the stretch from a to b that is nearest to another. */
function nearestOn([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): Point {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return [ax + t * dx, ay + t * dy];
}

/** The nearest point of the line: how far it is, and the direction from it to the point. */
export function nearestOf(line: Stretches, point: Point): { distance: number; away: number } {
  const nearest = line.flatMap((bends) =>
    bends.map((bend, i) => nearestOn(bends[i - 1] ?? bend, bend, point)),
  );
  return nearest.reduce(
    (best, [x, y]) => {
      const [dx, dy] = [point[0] - x, point[1] - y];
      const distance = Math.hypot(dx, dy);
      return distance < best.distance ? { distance, away: Math.atan2(dy, dx) } : best;
    },
    { distance: Infinity, away: 0 },
  );
}
