/** Which moments are drawn, and in which order they are listed. Knows nothing of pixels. */
import type { Moment } from './input.ts';

export const lastDay = ({ date, dateTo = date }: Moment): string => dateTo;

/** By day, then by id. */
export const inOrder = (a: Moment, b: Moment): number =>
  a.date.localeCompare(b.date) || (a.id < b.id ? -1 : 1);

/** Moments with a day from one to another; what lies outside stands in the table alone. */
export const isBetween = (moment: Moment, from: string, to: string): boolean =>
  moment.date <= to && lastDay(moment) >= from;
