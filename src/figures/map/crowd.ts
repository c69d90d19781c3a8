/**
 * Moves marks apart that would hide one another, as little as it takes to reach each with a finger. Several marks of one
 * place stand around it, or to one side of it where a line runs near that they must not seem to cross; a mark that is
 * alone stays where it is. The same marks always end in the same places: d3's forces draw their chance numbers from a
 * fixed seed. Pure: points in, offsets out.
 */
import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import { nearestOf, type Point, type Stretches } from './lines.ts';

interface Node extends SimulationNodeDatum {
  /** The place. */
  at: Point;
  /** Where the mark stands when no other is in its way. */
  home: Point;
}

interface Sheet {
  width: number;
  height: number;
}

/** Pixels: half of a target of 24, and how near the middle of a mark may come to the line. */
const radius = 12;
const clearance = 11;
const ticks = 150;

/** Around the place, the first mark above it. */
function ring(marks: number): Point[] {
  const around = radius / Math.sin(Math.PI / marks);
  return Array.from({ length: marks }, (_, i) => {
    const turn = (2 * Math.PI * i) / marks - Math.PI / 2;
    return [around * Math.cos(turn), around * Math.sin(turn)];
  });
}

/** On a bow that opens away from the line, as wide as it can be without coming too near. */
function bow(marks: number, { distance, away }: { distance: number; away: number }): Point[] {
  const reachOf = (half: number) => radius / Math.sin(half / (marks - 1));
  const halves = [90, 80, 70, 60, 50, 40, 30].map((degrees) => (degrees * Math.PI) / 180);
  const half = halves.find((one) => distance + reachOf(one) * Math.cos(one) >= clearance) ?? Math.PI / 6;
  const reach = reachOf(half);
  return Array.from({ length: marks }, (_, i) => {
    const turn = away - half + (2 * half * i) / (marks - 1);
    return [reach * Math.cos(turn), reach * Math.sin(turn)];
  });
}

function nodesOf({ at, marks }: { at: Point; marks: number }, line: Stretches): Node[] {
  const nearest = nearestOf(line, at);
  const isFree = nearest.distance >= radius / Math.sin(Math.PI / marks) + clearance;
  const offsets: Point[] = marks === 1 ? [[0, 0]] : isFree ? ring(marks) : bow(marks, nearest);
  return offsets.map(([dx, dy]) => {
    const home: Point = [at[0] + dx, at[1] + dy];
    return { at, home, x: home[0], y: home[1] };
  });
}

const within = (value: number, extent: number) => Math.min(extent - radius, Math.max(radius, value));

/** Moves the nodes apart and keeps them on the sheet; those that are fixed stay. */
function settle(nodes: Node[], { width, height }: Sheet): void {
  const keepOn = () => {
    for (const node of nodes) {
      node.x = within(node.x ?? 0, width);
      node.y = within(node.y ?? 0, height);
    }
  };
  forceSimulation(nodes)
    .force('home-x', forceX<Node>(({ home }) => home[0]).strength(0.06))
    .force('home-y', forceY<Node>(({ home }) => home[1]).strength(0.06))
    .force('apart', forceCollide<Node>(radius).strength(1).iterations(4))
    .force('sheet', keepOn)
    .stop()
    .tick(ticks);
  keepOn();
}

/**
 * For each mark, how far it stands from its place; marks of one place come as one list. Marks that are alone find their
 * places first and keep them; those that stand around a place make way.
 */
export function spread(
  places: readonly { at: Point; marks: number }[],
  { line, sheet }: { line: Stretches; sheet: Sheet },
): [x: number, y: number][][] {
  const nodes = places.map((place) => nodesOf(place, line));
  const alone = nodes.filter(({ length }) => length === 1).flat();
  settle(alone, sheet);
  for (const node of alone) Object.assign(node, { fx: node.x, fy: node.y });
  if (alone.length < nodes.flat().length) settle(nodes.flat(), sheet);
  return nodes.map((here) =>
    here.map(({ at, x = 0, y = 0 }): [number, number] => [Math.round(x - at[0]), Math.round(y - at[1])]),
  );
}
