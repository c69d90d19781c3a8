/**
 * Whether a quotation has a record's words, whole or in part, with nothing changed but typography and brackets.
 * Knows one quotation and one record at a time.
 */
import type { BracketNote, Range } from '../types.ts';
import type { VerdictKind } from '../verdicts.ts';
import { addedBrackets, withoutAdded } from './brackets.ts';
import { denial } from './denial.ts';
import {
  findAll,
  findRow,
  hasContent,
  rangeOf,
  rowFrom,
  type Prepared,
  type Reading,
  type Row,
  type Span,
} from './prepared.ts';

export interface Fit {
  verdict: VerdictKind;
  bracket?: BracketNote;
  /** What dots stand for, where that turns the sense: a word that denies, or the end of a sentence. */
  dropped?: string;
  /** The stretch of the record that it answers to. */
  range?: Range;
  /** How much of the record it is, from 0 to 1; or how like it is when words were changed. */
  likeness: number;
}

/** A mark that asks or exclaims is not among them: it says how the words were meant. */
const edge = /[\s.,;:…]/;

/** Without the sentence punctuation and the spaces around it, which belong to the one who quotes. */
export function bare(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && edge.test(text[start] as string)) start += 1;
  while (end > start && edge.test(text[end - 1] as string)) end -= 1;
  return text.slice(start, end);
}

const isIdentical = (quotation: string, { record }: Prepared): boolean =>
  bare(quotation) === bare(record.words) || quotation === record.asPrinted;

/** The bracket that a run of words takes in or bridges. */
function bracketIn({ brackets }: Prepared, reading: Reading, span: Span): BracketNote | undefined {
  const [start, end] = rangeOf(reading, span);
  const touched = brackets.find(({ range: [from, to] }) => start < to && end > from);
  return touched && { printed: touched.printed, original: touched.original, reading: reading.reading };
}

/** The bracket stands as printed when all its words have square marks around them. */
function keepsBracket(quotation: string, { printed }: BracketNote): boolean {
  const inside = printed.replace(/^\[|\]$/g, '');
  const words = rowFrom(inside).joined;
  return quotation
    .split('[')
    .slice(1)
    .some((rest) => rest.includes(']') && rowFrom(rest.slice(0, rest.indexOf(']'))).joined === words);
}

/** The best of several fits: brackets that differ weigh more than words left off. */
const best = (fits: readonly Fit[]): Fit | undefined =>
  fits.find(({ verdict }) => verdict !== 'bracket') ?? fits[0];

/** What the brackets say of some runs of a record's words, when they do not stand as printed. */
function bracketBetween(
  quotation: string,
  prepared: Prepared,
  reading: Reading,
  spans: readonly Span[],
): BracketNote | undefined {
  return spans
    .map((span) => bracketIn(prepared, reading, span))
    .find((bracket) => bracket && (reading.reading !== 'with' || !keepsBracket(quotation, bracket)));
}

function fitIn(quotation: string, row: Row, prepared: Prepared, reading: Reading): Fit[] {
  const likeness = row.joined.length / reading.joined.length;
  return findAll(row, reading).map((span) => {
    const bracket = bracketBetween(quotation, prepared, reading, [span]);
    const range = rangeOf(reading, span);
    if (bracket) return { verdict: 'bracket', bracket, range, likeness };
    return { verdict: likeness === 1 ? 'typography' : 'trimmed', range, likeness };
  });
}

/** Dots for words left out; brackets around them count as nothing. */
const gap = /…|\.\s?\.\s?\./;

/** The pieces of a quotation between its dots. */
export const piecesOf = (quotation: string): Row[] =>
  quotation
    .split(gap)
    .map(rowFrom)
    .filter(({ tokens }) => tokens.length > 0);

const sentenceEnd = /[.!?]\s+\p{Lu}/u;

/** The words between the pieces of a quotation, where they turn the sense. */
function droppedBetween(
  { record: { words } }: Prepared,
  reading: Reading,
  spans: readonly Span[],
): string | undefined {
  const places = spans.map((span) => rangeOf(reading, span));
  const between = places.slice(1).map(([start], i) => words.slice(places[i]?.[1], start));
  const turning = between.filter((gone, i) => {
    const next = words[places[i + 1]?.[0] ?? 0] ?? '';
    return denial.test(gone) || sentenceEnd.test(gone + next);
  });
  return turning.length > 0
    ? turning.map((gone) => gone.replace(/^[\s\]]+|[\s[]+$/g, '')).join(' … ')
    : undefined;
}

/** Words left out with dots in their place: each piece stands in the record as printed, in order. */
function fitWithGaps(quotation: string, pieces: readonly Row[], prepared: Prepared, reading: Reading): Fit[] {
  if (pieces.length < 2 || reading.reading === 'replaced') return [];
  const spans: Span[] = [];
  for (const piece of pieces) {
    const span = findRow(piece, reading, spans.at(-1)?.to);
    if (!span) return [];
    spans.push(span);
  }
  const length = pieces.reduce((sum, { joined }) => sum + joined.length, 0);
  const likeness = length / reading.joined.length;
  const bracket = bracketBetween(quotation, prepared, reading, spans);
  const dropped = droppedBetween(prepared, reading, spans);
  const range = rangeOf(reading, { from: spans[0]?.from ?? 0, to: spans.at(-1)?.to ?? 0 });
  return [{ verdict: bracket ? 'bracket' : 'trimmed', bracket, dropped, range, likeness }];
}

/** How a quotation, whole and in pieces, fits a record without a changed word; nothing when it does not. */
export function exactFit(
  quotation: string,
  row: Row,
  pieces: readonly Row[],
  prepared: Prepared,
): Fit | undefined {
  if (isIdentical(quotation, prepared)) return { verdict: 'identical', likeness: 1 };
  const whole = prepared.readings[0]?.joined === row.joined;
  if (!whole && !hasContent(row.tokens)) return undefined;
  const { readings } = prepared;
  const fit =
    best(readings.flatMap((reading) => fitIn(quotation, row, prepared, reading))) ??
    best(readings.flatMap((reading) => fitWithGaps(quotation, pieces, prepared, reading)));
  return fit && addedBrackets(quotation, prepared.record).length > 0 ? { ...fit, verdict: 'bracket' } : fit;
}

/** How it fits a record without the brackets that whoever quotes put into it; nothing when there are none. */
export function bracketFit(quotation: string, row: Row, prepared: Prepared): Fit | undefined {
  const without = withoutAdded(quotation, prepared.record);
  if (without === undefined) return undefined;
  const rest = rowFrom(without);
  const fit = exactFit(without, rest, piecesOf(without), prepared);
  return (
    fit && { ...fit, verdict: 'bracket', likeness: (fit.likeness * rest.joined.length) / row.joined.length }
  );
}
