/**
 * One moment as a mark: a dot on its day, or a bar for a span of days. An end of a bar that lies outside the drawing is
 * left open. Knows nothing of the marks around it.
 */
import type { DayScale } from '../days.ts';
import { tenth } from '../pixels.ts';
import type { Stretch } from '../placing.ts';
import type { GroupShape, SceneShape } from '../scene.ts';
import { circle, path } from '../shapes.ts';
import type { Moment } from './input.ts';
import { lastDay } from './moments.ts';

export interface Placed extends Stretch {
  moment: Moment;
  /** Where its name hangs. */
  x: number;
}

/** The room that a moment takes on its day, or on its days as far as they are drawn. */
export function placeOf(moment: Moment, days: DayScale, dot: number): Placed {
  const [first, last] = [moment.date, lastDay(moment)];
  if (first === last) {
    const x = days.middle(first);
    return { moment, x, left: x - dot, right: x + dot };
  }
  const left = days.start(first < days.from ? days.from : first);
  const right = days.end(last > days.to ? days.to : last);
  return { moment, x: left + dot, left, right: Math.max(right - 1, left + 2 * dot) };
}

/** A bar with round ends; an end that lies outside the drawing is left open. */
function bar({ left, right, moment }: Placed, days: DayScale, y: number, dot: number): SceneShape {
  const [top, bottom, from, to] = [y - dot, y + dot, left, right].map(tenth);
  const [startsBefore, endsAfter] = [moment.date < days.from, lastDay(moment) > days.to];
  const rightEnd = endsAfter
    ? `H${to}M${to} ${bottom}`
    : `H${tenth(right - dot)}a${dot} ${dot} 0 0 1 0 ${2 * dot}`;
  const leftEnd = startsBefore ? `H${from}` : `H${tenth(left + dot)}a${dot} ${dot} 0 0 1 0 ${-2 * dot}`;
  return path('moment-mark', `M${startsBefore ? from : tenth(left + dot)} ${top}${rightEnd}${leftEnd}`);
}

/** The mark with its identity; `y` is its middle. */
export function markOf(
  placed: Placed,
  days: DayScale,
  { y, dot, named }: { y: number; dot: number; named: boolean },
): GroupShape {
  const { id, date, dateTo, voice } = placed.moment;
  const data = { observed: date, ...(dateTo === undefined ? {} : { 'observed-to': dateTo }), lane: voice };
  const isDay = date === lastDay(placed.moment);
  const shape = isDay ? circle('moment-mark', placed.x, y, dot) : bar(placed, days, y, dot);
  return { kind: 'group', class: named ? 'moment named' : 'moment', id, data, shapes: [shape] };
}
