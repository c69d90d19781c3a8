/** Days as places from left to right. Knows no clock and no time zone: a day is a day of the calendar. */
import { scaleUtc, utcDay } from 'd3';

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Days of the calendar on a line of pixels; each takes the same room. */
export interface DayScale {
  from: string;
  to: string;
  /** The middle of a day. */
  middle: (day: string) => number;
  /** Where a day begins. */
  start: (day: string) => number;
  /** Where a day ends. */
  end: (day: string) => number;
}

/** The scale on which the days from one to another fill the pixels from left to right. */
export function dayScale(from: string, to: string, [left, right]: readonly [number, number]): DayScale {
  const scale = scaleUtc([at(from), utcDay.offset(at(to))], [left, right]);
  const start = (day: string) => scale(at(day));
  const end = (day: string) => scale(utcDay.offset(at(day)));
  return { from, to, start, end, middle: (day) => (start(day) + end(day)) / 2 };
}

/** The day that many days later, or earlier. */
export const dayPlus = (day: string, days: number): string => dayOf(utcDay.offset(at(day), days));

/** The first day of every span of the kind that begins from one day to another. */
export const daysEach = (
  interval: { range: (start: Date, stop: Date) => Date[] },
  from: string,
  to: string,
): string[] => interval.range(at(from), utcDay.offset(at(to))).map(dayOf);

/** The first and the last of some days; the days are never none. */
export function rangeOf(days: readonly [string, ...string[]]): [first: string, last: string] {
  const sorted = [...days].sort();
  return [sorted[0] as string, sorted.at(-1) as string];
}
