/**
 * One number as marks: a dot when both ends are one, a bar for a range, a bar without an end where none was given;
 * and beside it the day it became public, with a thread to the day it was so. Knows nothing of panels.
 */
import type { DayScale } from '../days.ts';
import { tenth } from '../pixels.ts';
import type { SceneShape } from '../scene.ts';
import { circle, line, path, rect } from '../shapes.ts';
import type { NumberGiven } from './input.ts';

/** Pixels. */
const dot = 5;
const bar = 8;
const cap = 13;
const smallDot = 3.5;
const airAtZero = 7; // so that an open end is not closed by the line of zero

const endAt = (x: number, y: number) => line('end', x, y - cap / 2, x, y + cap / 2);

/** A bar with one side missing. */
function openBar(y: number, closed: number, open: number): SceneShape[] {
  const [top, bottom, from, to] = [y - bar / 2, y + bar / 2, closed, open].map(tenth);
  return [path('open', `M${to} ${top}H${from}V${bottom}H${to}`), endAt(closed, y)];
}

/** The amount on its scale; `right` is where the scale ends. */
export function amountMarks(
  { low, high }: NumberGiven,
  x: (people: number) => number,
  y: number,
  right: number,
) {
  if (low === undefined && high === undefined) return [];
  if (low === undefined) return openBar(y, x(high as number), Math.min(x(0) + airAtZero, x(high as number)));
  if (high === undefined) return openBar(y, x(low), right);
  if (low === high) return [circle('exact', x(low), y, dot)];
  const box = { x: x(low), y: y - bar / 2, width: Math.max(1, x(high) - x(low)), height: bar };
  return [rect('range', box), endAt(x(low), y), endAt(x(high), y)];
}

/** The two days of a number: when it was so (hollow) and when it became public (full). */
export function dayMarks({ observed, published }: NumberGiven, days: DayScale, y: number): SceneShape[] {
  const [so, known] = [days.middle(observed), days.middle(published)];
  const full = circle('public', known, y, smallDot);
  return observed === published
    ? [full]
    : [line('between', so, y, known, y), circle('so', so, y, smallDot), full];
}
