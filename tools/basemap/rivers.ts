/**
 * River centre lines: the cheapest way over a grid between known points, where cells with water are cheap.
 * The water data has rivers as dotted fragments; this joins them. Knows nothing of which rivers are wanted.
 */
import FlatQueue from 'flatqueue';
import { courses } from './river-courses.ts';
import { riverWindow } from './water.ts';
import { geometriesOf, polygonsOf, shape, write, type Shape } from './workspace.ts';

const { west, south, east, north } = riverWindow;
const cell = { width: 0.012, height: 0.008 }; // degrees: about 0.9 km each way
const columns = Math.round((east - west) / cell.width);
const rows = Math.round((north - south) / cell.height);

/** What a step over a cell costs: dry land, a lake, the surroundings of a river, a river. */
const cost = { land: 12, farBank: 5, lake: 3, nearBank: 2.5, river: 1 } as const;

const grid = new Float32Array(columns * rows).fill(cost.land);

const lower = (index: number, value: number) => {
  if ((grid[index] as number) > value) grid[index] = value;
};
const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));
const columnOf = (x: number) => clamp(Math.floor((x - west) / cell.width), columns - 1);
const rowOf = (y: number) => clamp(Math.floor((y - south) / cell.height), rows - 1);
const indexOf = ([x, y]: readonly [number, number]) => rowOf(y) * columns + columnOf(x);
const centreOf = (index: number): [number, number] => [
  west + ((index % columns) + 0.5) * cell.width,
  south + (Math.floor(index / columns) + 0.5) * cell.height,
];

/** Where a horizontal line crosses the rings of a polygon, from west to east. */
function crossings(polygon: readonly number[][][], y: number): number[] {
  const found = polygon.flatMap((ring) =>
    ring.flatMap(([x1 = 0, y1 = 0], i) => {
      const [x2 = 0, y2 = 0] = ring.at(i - 1) as number[];
      return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
    }),
  );
  return found.sort((a, b) => a - b);
}

/** Fills the cells of a polygon; one smaller than a cell fills the cell of its middle. */
function fill(polygon: number[][][], value: number): void {
  const outer = polygon[0] as number[][];
  const heights = outer.map(([, y = 0]) => y);
  let filled = false;
  const [from, to] = [rowOf(Math.min(...heights)), rowOf(Math.max(...heights))];
  for (let row = from; row <= to; row += 1) {
    const across = crossings(polygon, south + (row + 0.5) * cell.height);
    for (let i = 0; i + 1 < across.length; i += 2) {
      const first = clamp(Math.ceil(((across[i] as number) - west) / cell.width - 0.5), columns - 1);
      const last = clamp(Math.floor(((across[i + 1] as number) - west) / cell.width - 0.5), columns - 1);
      for (let column = first; column <= last; column += 1) lower(row * columns + column, value);
      filled ||= last >= first;
    }
  }
  const mean = (axis: 0 | 1) => outer.reduce((sum, point) => sum + (point[axis] as number), 0) / outer.length;
  if (!filled) lower(indexOf([mean(0), mean(1)]), value);
}

/** Cells near a river are likely to be one too, where the data has a gap. */
function widenRivers(): void {
  const wet = [...grid.keys()].filter((index) => grid[index] === cost.river);
  for (const [reach, value] of [
    [1, cost.nearBank],
    [2, cost.farBank],
  ] as const) {
    for (const index of wet) {
      for (let dy = -reach; dy <= reach; dy += 1) {
        for (let dx = -reach; dx <= reach; dx += 1) {
          const [x, y] = [(index % columns) + dx, Math.floor(index / columns) + dy];
          if (x >= 0 && y >= 0 && x < columns && y < rows) lower(y * columns + x, value);
        }
      }
    }
  }
}

/** The cells of the cheapest way from one point to another (Dijkstra). */
function cheapestWay(from: readonly [number, number], to: readonly [number, number]): number[] {
  const [start, goal] = [indexOf(from), indexOf(to)];
  const squeeze = (cell.width * Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180)) / cell.height;
  const spent = new Map([[start, 0]]);
  const before = new Map<number, number>();
  const queue = new FlatQueue<number>();
  queue.push(start, 0);
  const settled = new Set<number>();
  for (let at = queue.pop(); at !== undefined && at !== goal; at = queue.pop()) {
    if (settled.has(at)) continue;
    settled.add(at);
    for (const [next, length] of neighbours(at, squeeze)) {
      const total =
        (spent.get(at) as number) + (length * ((grid[at] as number) + (grid[next] as number))) / 2;
      if (total >= (spent.get(next) ?? Infinity)) continue;
      spent.set(next, total);
      before.set(next, at);
      queue.push(next, total);
    }
  }
  const way: number[] = [];
  for (let at: number | undefined = goal; at !== undefined; at = before.get(at)) way.push(at);
  return way.reverse();
}

function* neighbours(index: number, squeeze: number): Generator<[number, number]> {
  const [x, y] = [index % columns, Math.floor(index / columns)];
  for (let dy = -1; dy <= 1; dy += 1) {
    for (let dx = -1; dx <= 1; dx += 1) {
      const isInside = x + dx >= 0 && y + dy >= 0 && x + dx < columns && y + dy < rows;
      if ((dx !== 0 || dy !== 0) && isInside)
        yield [(y + dy) * columns + x + dx, Math.hypot(dx * squeeze, dy)];
    }
  }
}

export async function traceRivers(): Promise<void> {
  for (const polygon of geometriesOf('water-rivers').flatMap(polygonsOf)) fill(polygon, cost.river);
  widenRivers();
  for (const polygon of geometriesOf('water-lakes').flatMap(polygonsOf)) fill(polygon, cost.lake);
  const lines = courses.map(({ name, rank, points }): Shape => {
    const cells = points
      .slice(1)
      .flatMap((point, i) => cheapestWay(points[i] as [number, number], point).slice(i > 0 ? 1 : 0));
    return {
      type: 'Feature',
      properties: { name, rank },
      geometry: { type: 'LineString', coordinates: cells.map(centreOf) },
    };
  });
  write('river-cells', lines);
  await shape(
    `-i {river-cells} -simplify dp interval=600m -smooth 2km -simplify dp interval=60m -o {rivers} precision=0.0001`,
  );
}
