/**
 * One lane of the chart of weeks: a heading, the names of a few moments, and below them a mark for each moment at its
 * day. Marks that meet are stacked. Knows nothing of the other lane.
 */
import type { DayScale } from '../days.ts';
import { linesOf } from '../lettering.ts';
import type { ChartWidth } from '../pixels.ts';
import { rowsApart } from '../placing.ts';
import type { GroupShape } from '../scene.ts';
import { text } from '../shapes.ts';
import type { Moment } from './input.ts';
import { markOf, placeOf } from './marks.ts';
import { inOrder } from './moments.ts';
import { drawNames } from './names.ts';

/** Pixels, for each of the two drawings. */
const sizes: Record<ChartWidth, { dot: number; nameWidth: number }> = {
  360: { dot: 4, nameWidth: 132 },
  960: { dot: 5.5, nameWidth: 250 },
};
const headingHeight = 26;
const baseline = 14;
const stackGap = 3;

export interface Lane {
  height: number;
  shape: GroupShape;
}

/** The moment's name, if it has one in a drawing of that width. */
const nameOf = ({ label, first }: Moment, width: ChartWidth): string | undefined =>
  width === 960 || first ? label : undefined;

/** Those with a name come first, so that their marks lie next to it. */
function sortedFor(moments: readonly Moment[], width: ChartWidth): Moment[] {
  const unnamed = (moment: Moment) => Number(nameOf(moment, width) === undefined);
  return [...moments].sort((a, b) => unnamed(a) - unnamed(b) || inOrder(a, b));
}

/** The lane at that height of the drawing. */
export function laneOf(
  heading: string,
  moments: readonly Moment[],
  days: DayScale,
  width: ChartWidth,
  top: number,
): Lane {
  const { dot, nameWidth } = sizes[width];
  const placed = sortedFor(moments, width).map((moment) => placeOf(moment, days, dot));
  const rows = rowsApart(placed, stackGap);
  const pitch = 2 * dot + stackGap;
  const depth = (i: number): number => (rows[i] as number) * pitch;
  const named = placed.flatMap(({ x, moment }, i) => {
    const name = nameOf(moment, width);
    return name === undefined ? [] : [{ x, lines: linesOf(name, nameWidth), markTop: depth(i) }];
  });
  const names = drawNames(named, width, top + headingHeight);
  const marksTop = top + headingHeight + names.height;
  const marks = placed.map((one, i) =>
    markOf(one, days, { y: marksTop + dot + depth(i), dot, named: nameOf(one.moment, width) !== undefined }),
  );
  const height = headingHeight + names.height + Math.max(0, ...rows.map((row) => row + 1)) * pitch;
  const shapes = [text('heading', 0, top + baseline, heading), ...names.shapes, ...marks];
  return { height, shape: { kind: 'group', class: 'lane', shapes } };
}
