/**
 * Whether a quotation is put together from the words of several records, or has at least a run of some record's words.
 * Knows rows of words, and which record each comes from.
 */
import { isSmall } from '../small-words.ts';
import { findRow, rowOf, weightOfAll, type Prepared, type Row } from './prepared.ts';

/** How much of a quotation must come from records, and from each of them. */
const leastCovered = 0.8;
const leastAdded = 0.99;
const mostRecords = 4;

/** The longest run that begins at a word of the quotation and stands in a record. */
function runLength(words: readonly string[], at: number, others: readonly string[]): number {
  let longest = 0;
  for (let start = 0; start < others.length; start += 1) {
    let length = 0;
    while (at + length < words.length && words[at + length] === others[start + length]) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** A run of so many words, or of so many with a meaning, is no chance. */
const tellingRun = 3;
const tellingWords = 2;

const contentOf = (tokens: Row['tokens']): number => tokens.filter(({ form }) => !isSmall(form)).length;

/** A single word counts only when it is a whole record and stands at one end of the quotation. */
function isRun(row: Row, at: number, length: number, whole: number): boolean {
  const content = contentOf(row.tokens.slice(at, at + length));
  if (content === 0) return false;
  if (length >= tellingRun || content >= tellingWords) return true;
  return length === whole && (length > 1 || at === 0 || at === row.tokens.length - 1);
}

/** The words of a quotation that stand in a record in runs; `free` says which may still be taken. */
function covered(row: Row, { readings }: Prepared, free: readonly boolean[]): boolean[] {
  const words = row.tokens.map(({ form }, i) => (free[i] ? form : ''));
  const mask = words.map(() => false);
  for (const { tokens } of readings) {
    const others = tokens.map(({ form }) => form);
    for (let at = 0; at < words.length; at += 1) {
      const length = words[at] === '' ? 0 : runLength(words, at, others);
      if (!isRun(row, at, length, others.length)) continue;
      mask.fill(true, at, at + length);
      at += length - 1;
    }
  }
  return mask;
}

const weightIn = (row: Row, mask: readonly boolean[]): number =>
  weightOfAll(rowOf(row.tokens.filter((_, i) => mask[i])).tokens);

/** One record has all the words, in whatever order: then they were moved about, not joined. */
function holdsAll(row: Row, { readings }: Prepared): boolean {
  return readings.some(({ tokens }) => {
    const left = tokens.map(({ form }) => form);
    return row.tokens.every(({ form }) => {
      const at = left.indexOf(form);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
  });
}

/** The records whose words together make up a quotation, in its order; none when one of them has as much. */
export function joinedFrom(row: Row, records: readonly Prepared[]): Prepared[] {
  if (records.some((record) => holdsAll(row, record))) return [];
  const all = weightOfAll(row.tokens);
  let free = row.tokens.map(() => true);
  let weight = 0;
  const parts: { record: Prepared; first: number }[] = [];
  while (parts.length < mostRecords) {
    const masks = records.map((record) => ({ record, mask: covered(row, record, free) }));
    const ranked = masks.map((one) => ({ ...one, weight: weightIn(row, one.mask) }));
    const best = ranked.reduce((a, b) => (b.weight > a.weight ? b : a), {
      mask: free,
      weight: 0,
      record: records[0],
    });
    if (!best.record || best.weight < leastAdded) break;
    parts.push({ record: best.record, first: best.mask.indexOf(true) });
    free = free.map((one, i) => one && !best.mask[i]);
    weight += best.weight;
  }
  if (parts.length < 2 || weight < leastCovered * all) return [];
  return parts.sort((a, b) => a.first - b.first).map(({ record }) => record);
}

/** Letters of a record that is found again by one word. */
const shortestWhole = 7;
const mostNear = 3;

/** How much of a record's words stands in a quotation in one run; nothing where that may be chance. */
function longestShared(row: Row, { readings }: Prepared): number {
  const words = row.tokens.map(({ form }) => form);
  const lengths = readings.flatMap(({ tokens }) => {
    const others = tokens.map(({ form }) => form);
    return words.map((_, at) => {
      const length = runLength(words, at, others);
      const content = contentOf(row.tokens.slice(at, at + length));
      return length >= tellingRun && content >= tellingWords ? length : 0;
    });
  });
  return Math.max(0, ...lengths);
}

/** A record of one word or two that stands in a quotation, if it is long enough to be no chance. */
const holdsShort = (row: Row, { readings: [printed] }: Prepared): boolean =>
  printed !== undefined && printed.joined.length >= shortestWhole && findRow(printed, row) !== undefined;

/** The records that share a run of words with a quotation, the longest run first; else those that stand in it whole. */
export function nearTo(row: Row, records: readonly Prepared[]): Prepared[] {
  const sharing = records
    .map((record) => ({ record, length: longestShared(row, record) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ record }) => record);
  const near = sharing.length > 0 ? sharing : records.filter((record) => holdsShort(row, record));
  return near.slice(0, mostNear);
}
