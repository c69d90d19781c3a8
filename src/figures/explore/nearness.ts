/** Which of some points comes next in a direction, for arrow keys. Pure; knows nothing of what stands there. */

export interface Point {
  x: number;
  y: number;
}

/** Directions by the names of the keys. */
export const directions: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

const sideways = 2; // what lies aside counts as that much farther

/** The number of the nearest point that lies in the direction, or -1. */
export function nextIn(points: readonly Point[], from: Point, direction: Point): number {
  const costs = points.map(({ x, y }) => {
    const [dx, dy] = [x - from.x, y - from.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y - dy * direction.x);
    return ahead > 0.5 ? ahead + sideways * aside : Infinity;
  });
  const least = Math.min(...costs);
  return least === Infinity ? -1 : costs.indexOf(least);
}
