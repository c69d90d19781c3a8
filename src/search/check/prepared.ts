/**
 * A record made ready for many comparisons: its words in every reading of its brackets, folded and joined.
 * Knows one record; no pasted text.
 */
import { isSmall } from '../small-words.ts';
import { stemOf } from '../stem.ts';
import { tokenize, type Token } from '../fold.ts';
import { placeBrackets, readingsOf, type PlacedBracket } from '../streams.ts';
import type { CheckRecord } from './verdict.ts';
import type { BracketNote, Range } from '../types.ts';

/** Words in a row, and the same without the spaces between them. */
export interface Row {
  tokens: readonly Token[];
  /** All forms joined: two texts that differ in spaces and hyphens alone have the same. */
  joined: string;
  /** Where each word begins in `joined`, and where the last one ends. */
  starts: readonly number[];
  /** Which word begins at a place of `joined`. */
  wordAt: ReadonlyMap<number, number>;
}

export interface Reading extends Row {
  reading: BracketNote['reading'];
}

export interface Prepared {
  record: CheckRecord;
  readings: readonly Reading[];
  brackets: readonly PlacedBracket[];
  /** The stems of all its words. */
  stems: ReadonlySet<string>;
}

export function rowOf(tokens: readonly Token[]): Row {
  const starts = [0];
  for (const { form } of tokens) starts.push((starts.at(-1) as number) + form.length);
  const wordAt = new Map(starts.map((start, word) => [start, word]));
  return { tokens, joined: tokens.map(({ form }) => form).join(''), starts, wordAt };
}

export const rowFrom = (text: string): Row => rowOf(tokenize(text));

export function prepare(record: CheckRecord): Prepared {
  const streams = readingsOf(record.words, record.brackets);
  const readings = streams.map(({ tokens, reading }) => ({ ...rowOf(tokens), reading }));
  const stems = new Set(readings.flatMap(({ tokens }) => tokens.map(({ form }) => stemOf(form))));
  return { record, readings, brackets: placeBrackets(record.words, record.brackets), stems };
}

/** Some words of a row: from the first to the one after the last. */
export interface Span {
  from: number;
  to: number;
}

/** The numbers in some words: spaces and hyphens between digits make another number. */
const numbersIn = (tokens: readonly Token[]): string =>
  tokens.flatMap(({ form }) => form.match(/\d+/g) ?? []).join(' ');

/** Where one row stands in another, word by word, whatever its spaces and hyphens; from a word on. */
export function findRow(row: Row, within: Row, fromWord = 0): Span | undefined {
  if (row.joined === '') return undefined;
  let at = within.joined.indexOf(row.joined, within.starts[fromWord]);
  while (at >= 0) {
    const [from, to] = [within.wordAt.get(at), within.wordAt.get(at + row.joined.length)];
    if (from !== undefined && to !== undefined) {
      if (numbersIn(within.tokens.slice(from, to)) === numbersIn(row.tokens)) return { from, to };
    }
    at = within.joined.indexOf(row.joined, at + 1);
  }
  return undefined;
}

/** Every place where one row stands in another. */
export function findAll(row: Row, within: Row): Span[] {
  const spans: Span[] = [];
  let span = findRow(row, within);
  while (span) {
    spans.push(span);
    span = span.from + 1 < within.tokens.length ? findRow(row, within, span.from + 1) : undefined;
  }
  return spans;
}

/** Small words alone say nothing: many texts have them. */
export const hasContent = (tokens: readonly Token[]): boolean => tokens.some(({ form }) => !isSmall(form));

/** What a word weighs in a comparison. */
export const weightOf = ({ form }: Token): number => (isSmall(form) ? 0.3 : 1);

export const weightOfAll = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, token) => sum + weightOf(token), 0);

/** Where a span stands in the printed words. */
export function rangeOf({ tokens }: Row, { from, to }: Span): Range {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}
