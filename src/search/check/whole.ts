/**
 * Records whose words stand whole inside a longer text: in a line without quotation marks, or in a quotation with more
 * words than were said. Knows rows of words.
 */
import { findRow, hasContent, rangeOf, weightOfAll, type Prepared, type Row, type Span } from './prepared.ts';
import type { Quotation } from './quotations.ts';

export interface Whole extends Span {
  prepared: Prepared;
}

const length = ({ from, to }: Span): number => to - from;
const contains = (outer: Span, inner: Span): boolean =>
  outer.from <= inner.from && outer.to >= inner.to && length(outer) > length(inner);
const overlap = (one: Span, other: Span): boolean => one.from < other.to && one.to > other.from;

/** Every record with two words or more that stands in a row as a whole. */
function allIn(row: Row, records: readonly Prepared[]): Whole[] {
  return records.flatMap((prepared) =>
    prepared.readings.flatMap((reading) => {
      const isPhrase = reading.tokens.length > 1 && hasContent(reading.tokens);
      const span = isPhrase ? findRow(reading, row) : undefined;
      return span ? [{ ...span, prepared }] : [];
    }),
  );
}

/** Those that do not overlap: of two the one that holds the other, else the article's, else the longer. */
export function wholeIn(row: Row, records: readonly Prepared[]): Whole[] {
  const all = allIn(row, records);
  const found = all.filter((one) => !all.some((other) => contains(other, one)));
  const isContext = ({ prepared }: Whole) => Number(prepared.record.context);
  found.sort((a, b) => isContext(a) - isContext(b) || length(b) - length(a) || a.from - b.from);
  return found
    .filter((one, i) => !found.slice(0, i).some((other) => overlap(one, other)))
    .sort((a, b) => a.from - b.from);
}

/** The same as quotations of their own. */
export function partsOf({ text, range: [start] }: Quotation, row: Row, whole: readonly Whole[]): Quotation[] {
  return whole.map((span) => {
    const [from, to] = rangeOf(row, span);
    return { text: text.slice(from, to), range: [start + from, start + to] as const, marked: true };
  });
}

/** How much of a quotation must be the words of a record, for it to be that record with words put in. */
const leastShare = 0.5;

/** The one record that makes up most of a quotation. */
export function mostlyOne(row: Row, records: readonly Prepared[]): Prepared | undefined {
  const [one, ...others] = wholeIn(row, records);
  if (!one || others.length > 0) return undefined;
  const inside = weightOfAll(row.tokens.slice(one.from, one.to));
  return inside < leastShare * weightOfAll(row.tokens) ? undefined : one.prepared;
}
