/**
 * Whether a quotation is put together from the words of several records, or has at least a run of some record's words.
 * Knows rows of words, and which record each comes from; what may have been put in by anybody is told elsewhere.
 */
import { isSmall } from '../small-words.ts';
import type { Known } from './names.ts';
import { ownWords, type Run } from './own-words.ts';
import { findRow, rowOf, weightOfAll, type Prepared, type Row } from './prepared.ts';

/** How much of a quotation must come from records, and from each of them. */
const leastCovered = 0.8;
const leastAdded = 0.99;
/** How much of it must come from one record, for the rest to be put in. */
const leastAlone = 1 / 3;
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

/** The runs of a quotation that stand in a record; `free` says which words may still be taken. */
function runsIn(row: Row, { readings }: Prepared, free: readonly boolean[]): Run[] {
  const words = row.tokens.map(({ form }, i) => (free[i] ? form : ''));
  return readings.flatMap(({ tokens }) => {
    const others = tokens.map(({ form }) => form);
    const runs: Run[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const length = words[at] === '' ? 0 : runLength(words, at, others);
      if (!isRun(row, at, length, others.length)) continue;
      runs.push({ from: at, to: at + length, isWhole: length === others.length });
      at += length - 1;
    }
    return runs;
  });
}

/** Which words of a quotation some runs cover. */
function covered(row: Row, runs: readonly Run[]): boolean[] {
  const mask = row.tokens.map(() => false);
  for (const { from, to } of runs) mask.fill(true, from, to);
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

interface Part {
  record: Prepared;
  runs: Run[];
  mask: boolean[];
  weight: number;
}

/** The part of a quotation that a record has, of the words that may still be taken. */
function partOf(row: Row, record: Prepared, free: readonly boolean[]): Part {
  const runs = runsIn(row, record, free);
  const mask = covered(row, runs);
  return { record, runs, mask, weight: weightIn(row, mask) };
}

/** The records that have words of a quotation, each with those that no record before it has: the heaviest first. */
function partsFrom(row: Row, records: readonly Prepared[]): Part[] {
  let free = row.tokens.map(() => true);
  const parts: Part[] = [];
  while (parts.length < mostRecords) {
    const ranked = records.map((record) => partOf(row, record, free));
    const best = ranked.reduce<Part | undefined>((a, b) => (a && a.weight >= b.weight ? a : b), undefined);
    if (!best || best.weight < leastAdded) break;
    parts.push(best);
    free = free.map((one, i) => one && !best.mask[i]);
  }
  return parts;
}

/**
 * The records whose words together make up a quotation, in its order. One alone when the others have only such words as
 * anybody may have put in; none when one of them has all, or when nothing much is theirs.
 */
export function joinedFrom(row: Row, records: readonly Prepared[], known: Known): Prepared[] {
  if (records.some((record) => holdsAll(row, record))) return [];
  const parts = partsFrom(row, records);
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const all = weightOfAll(row.tokens);
  if (weight < leastCovered * all) return [];
  const isOwn = ownWords(row, records, known);
  const own = parts.filter(({ runs }) => runs.some(isOwn));
  if (own.length === 1 && own.every((part) => part.weight < leastAlone * all)) return [];
  return own.sort((a, b) => a.mask.indexOf(true) - b.mask.indexOf(true)).map(({ record }) => record);
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
