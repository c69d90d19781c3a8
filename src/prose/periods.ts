/** Records by the day they became public. Pure; knows nothing of what they record. */
import { daySpan } from '../words/dates.ts';
import { words } from '../words/index.ts';

interface Dated {
  published: string;
}

/** The records of a span of days, both ends included, the earliest first; an end left out is open. */
export function publishedBetween<T extends Dated>(records: Iterable<T>, from?: string, to?: string): T[] {
  return [...records]
    .filter(
      ({ published }) => (from === undefined || published >= from) && (to === undefined || published <= to),
    )
    .sort((a, b) => a.published.localeCompare(b.published));
}

/** Records in groups of one day, in the order in which they come. */
export function byDayPublished<T extends Dated>(records: Iterable<T>): { day: string; records: T[] }[] {
  const days = Map.groupBy(records, ({ published }) => published);
  return [...days].map(([day, own]) => ({ day, records: own }));
}

/** A caption with the span of days that it is about. */
export function captionFor(caption: string, from?: string, to?: string): string {
  if (from !== undefined && to !== undefined) return `${caption}, ${daySpan(from, to)}`;
  if (from !== undefined) return words.tables.since(caption, daySpan(from));
  if (to !== undefined) return words.tables.until(caption, daySpan(to));
  return caption;
}
