/**
 * Writes the outlines that d3's geoPath draws as the short form of an SVG path: relative steps between whole numbers,
 * on a grid of so many points a pixel; the group around it scales back. Steps of no length and outlines that shrink to
 * nothing are left out. Knows nothing of maps.
 */
import type { GeoContext } from 'd3';

type Point = [x: number, y: number];

/** A drawing context that remembers outlines, and what it has written. */
export interface GridPath extends GeoContext {
  /** The commands for SVG's `d`; empty when nothing was left to draw. */
  toString(): string;
}

const isSame = ([ax, ay]: Point, [bx, by]: Point) => ax === bx && ay === by;

/** Whether the middle point lies straight on the way from the first to the last. */
function isOnTheWay([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  const [dx, dy, ex, ey] = [bx - ax, by - ay, cx - bx, cy - by];
  return dx * ey === dy * ex && dx * ex + dy * ey > 0;
}

/** Adds a point unless it says nothing new. */
function extend(outline: Point[], point: Point): void {
  const last = outline.at(-1);
  if (last && isSame(last, point)) return;
  const before = outline.at(-2);
  if (last && before && isOnTheWay(before, last, point)) outline.pop();
  outline.push(point);
}

/** Numbers one after the other, with a space only where a sign does not part them. */
const joined = (numbers: readonly number[]) =>
  numbers.map((value, i) => (i === 0 || value < 0 ? `${value}` : ` ${value}`)).join('');

/** A new path on a grid of `perPixel` points a pixel. */
export function gridPath(perPixel: number): GridPath {
  const written: string[] = [];
  let outline: Point[] = [];
  let pen: Point = [0, 0];
  const onGrid = (x: number, y: number): Point => [Math.round(x * perPixel), Math.round(y * perPixel)];

  function finish(isClosed: boolean): void {
    const points =
      isClosed && outline.length > 1 && isSame(outline[0] as Point, outline.at(-1) as Point)
        ? outline.slice(0, -1)
        : outline;
    outline = [];
    if (points.length < (isClosed ? 3 : 2)) return;
    const steps = points.flatMap(([x, y], i) => {
      const [fromX, fromY] = i === 0 ? pen : (points[i - 1] as Point);
      return [x - fromX, y - fromY];
    });
    written.push(`m${joined(steps)}${isClosed ? 'z' : ''}`);
    pen = (isClosed ? points[0] : points.at(-1)) as Point;
  }

  return {
    beginPath: () => {},
    moveTo(x, y) {
      finish(false);
      outline = [onGrid(x, y)];
    },
    lineTo: (x, y) => extend(outline, onGrid(x, y)),
    closePath: () => finish(true),
    arc: () => {},
    toString() {
      finish(false);
      return written.join('');
    },
  };
}
