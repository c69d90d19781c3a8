/**
 * Reported sites: a mark for each report, at its place. Where marks would hide one another they stand around the place,
 * each with a thread to it. Every mark carries what interaction needs to find, show and hide it.
 */
import type { GroupShape, SceneShape } from '../../scene.ts';
import { spread } from '../crowd.ts';
import { isInside, type Frame } from '../frame.ts';
import type { Point, Stretches } from '../lines.ts';
import { markShapes } from '../marks.ts';
import { ownSize, units } from '../sheet.ts';
import type { Position, Site } from '../types.ts';

/** The reports at one place, and where their marks stand about it, in pixels of the screen. */
export interface Spot {
  at: Position;
  place: string;
  pixel: Point;
  marks: { site: Site; offset: [number, number] }[];
}

const keyOf = ({ at }: Site) => at.join(' ');

/** Sites inside the frame by their place, with room made for each mark on the narrowest screen, and none across the line. */
export function spotsOf(sites: readonly Site[], frame: Frame, line: Stretches): Spot[] {
  const inside = sites.filter(({ at }) => isInside(frame, frame.pixel(at)));
  const places = [...new Set(inside.map(keyOf))].map((key) => inside.filter((site) => keyOf(site) === key));
  const pixels = places.map(([first]) => frame.pixel((first as Site).at));
  const onScreen = ([x, y]: Point): Point => [x / units.narrow, y / units.narrow];
  const offsets = spread(
    places.map((there, i) => ({ at: onScreen(pixels[i] as Point), marks: there.length })),
    {
      line: line.map((bends) => bends.map(onScreen)),
      sheet: { width: frame.width / units.narrow, height: frame.height / units.narrow },
    },
  );
  return places.map((there, i) => {
    const [{ at, place }] = there as [Site, ...Site[]];
    const marks = there.map((site, j) => ({ site, offset: offsets[i]?.[j] as [number, number] }));
    return { at, place, pixel: pixels[i] as Point, marks };
  });
}

const isMoved = ([x, y]: readonly [number, number]) => x !== 0 || y !== 0;

function mark({ site, offset }: Spot['marks'][number], layer: string): GroupShape {
  const { id, kind, basis, observed, published } = site;
  return {
    kind: 'group',
    class: `mark mark-${basis}`,
    id,
    data: { kind, basis, layer, observed, published },
    ...(isMoved(offset) ? { move: offset } : {}),
    shapes: markShapes(kind, basis),
  };
}

/** The marks of a layer. */
export function sites(spots: readonly Spot[], layer: string): SceneShape[] {
  return spots.map(({ pixel, marks }) => {
    const threads = marks
      .filter(({ offset }) => isMoved(offset))
      .map(({ offset: [x2, y2] }): SceneShape => ({ kind: 'line', class: 'thread', x1: 0, y1: 0, x2, y2 }));
    const spot: SceneShape[] =
      threads.length > 0 ? [{ kind: 'circle', class: 'spot', x: 0, y: 0, r: 2 }] : [];
    return ownSize(pixel, [...threads, ...spot, ...marks.map((one) => mark(one, layer))]);
  });
}
