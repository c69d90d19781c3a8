/**
 * How far a place lies from a line: the shortest way over the round earth, in kilometres.
 * Knows nothing of projections: pixels would be wrong.
 */
import type { Position } from './types.ts';

type Vector = readonly [number, number, number];

const earthRadius = 6371.0088; // kilometres, the mean
const radians = Math.PI / 180;

function vectorOf([longitude, latitude]: Position): Vector {
  const [x, y] = [longitude * radians, latitude * radians];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

const dot = ([a, b, c]: Vector, [x, y, z]: Vector) => a * x + b * y + c * z;
const cross = ([a, b, c]: Vector, [x, y, z]: Vector): Vector => [b * z - c * y, c * x - a * z, a * y - b * x];
const length = (of: Vector) => Math.hypot(...of);
/** The angle between two directions; exact for small angles too. */
const angle = (a: Vector, b: Vector) => Math.atan2(length(cross(a, b)), dot(a, b));

/** The angle from a point to the stretch of a great circle between two others. */
function angleToStretch(point: Vector, from: Vector, to: Vector): number {
  const pole = cross(from, to);
  const isBeside = dot(cross(pole, from), point) > 0 && dot(cross(to, pole), point) > 0;
  if (length(pole) > 0 && isBeside) return Math.abs(Math.PI / 2 - angle(point, pole));
  return Math.min(angle(point, from), angle(point, to));
}

/** Kilometres from a place to the nearest point of a line. */
export function distanceTo(line: readonly Position[], place: Position): number {
  const point = vectorOf(place);
  const bends = line.map(vectorOf);
  const angles = bends.slice(1).map((to, i) => angleToStretch(point, bends[i] as Vector, to));
  return Math.min(...angles) * earthRadius;
}
