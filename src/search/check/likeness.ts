/**
 * How like a quotation is to the nearest stretch of a record, when its words are not all the same.
 * Knows rows of words; nothing of records.
 */
import type { Token } from '../fold.ts';
import { isSmall } from '../small-words.ts';
import { stemOf } from '../stem.ts';
import { slipsAllowed, slipsBetween } from '../nearness.ts';
import { weightOf, weightOfAll, type Row, type Span } from './prepared.ts';

const nearWeight = 0.75;
/** Another number is a change of one word, though no letter of it is the same. */
const otherNumber = 0.5;
const number = /^\d+$/;
/** What a word left out between two others costs. */
const gapCost = 0.15;

/** 1 for the same word, less for another form of it or a slip, 0 for another word. */
export function sameness(a: string, b: string): number {
  if (a === b) return 1;
  if (isSmall(a) || isSmall(b)) return 0;
  if (number.test(a) && number.test(b)) return otherNumber;
  if (stemOf(a) === stemOf(b)) return nearWeight;
  const most = Math.min(slipsAllowed(a.length), slipsAllowed(b.length));
  return most > 0 && a[0] === b[0] && slipsBetween(a, b, 1) <= 1 ? nearWeight : 0;
}

interface Cell {
  score: number;
  /** The first word of the record in this alignment. */
  from: number;
}

const better = (a: Cell, b: Cell): Cell => (b.score > a.score ? b : a);

/** The stretch of `within` that aligns best with all of `row`. */
function bestStretch(row: readonly Token[], within: readonly Token[]): Span {
  let last: Cell[] = Array.from({ length: within.length + 1 }, (_, from) => ({ score: 0, from }));
  for (const [i, word] of row.entries()) {
    const cells: Cell[] = [{ score: -(i + 1) * gapCost, from: 0 }];
    for (const [j, other] of within.entries()) {
      const diagonal = last[j] as Cell;
      const gain = sameness(word.form, other.form) * weightOf(word);
      const aligned = { score: diagonal.score + (gain > 0 ? gain : -gapCost), from: diagonal.from };
      const skipped = last[j + 1] as Cell;
      const left = cells[j] as Cell;
      const added = { score: skipped.score - gapCost, from: skipped.from };
      const missing = { score: left.score - gapCost, from: left.from };
      cells.push(better(better(aligned, added), missing));
    }
    last = cells;
  }
  const to = last.reduce((best, cell, at) => (cell.score > (last[best] as Cell).score ? at : best), 0);
  return { from: (last[to] as Cell).from, to };
}

/** At least as many words as the quotation has, where the record has so many. */
function widened({ from, to }: Span, length: number, all: number): Span {
  const missing = Math.max(0, Math.min(length, all) - (to - from));
  const end = Math.min(all, to + missing);
  return { from: Math.max(0, from - (missing - (end - to))), to: end };
}

/** The weight of the words that both have, whatever their order. */
function shared(a: readonly Token[], b: readonly Token[]): number {
  const rest = [...b];
  const take = (word: Token, least: number): number => {
    const at = rest.findIndex(({ form }) => sameness(word.form, form) >= least);
    if (at < 0) return 0;
    const [taken] = rest.splice(at, 1);
    return taken ? sameness(word.form, taken.form) * weightOf(word) : 0;
  };
  const same = a.map((word) => ({ word, weight: take(word, 1) }));
  return same.reduce((sum, { word, weight }) => sum + (weight > 0 ? weight : take(word, otherNumber)), 0);
}

export interface Likeness {
  /** From 0 to 1. */
  likeness: number;
  span: Span;
}

/** The nearest stretch of a row to a quotation, and how like it is. */
export function likenessTo(row: Row, within: Row): Likeness {
  const length = row.tokens.length;
  const span = widened(bestStretch(row.tokens, within.tokens), length, within.tokens.length);
  const stretch = within.tokens.slice(span.from, span.to);
  const weight = weightOfAll(row.tokens) + weightOfAll(stretch);
  return { likeness: weight > 0 ? (2 * shared(row.tokens, stretch)) / weight : 0, span };
}

const fewWords = 2;

/** Another form of a record of a word or two, whether or not a space or hyphen stands in it. */
export const isOtherForm = (row: Row, within: Row): boolean =>
  Math.max(row.tokens.length, within.tokens.length) <= fewWords &&
  stemOf(row.joined) === stemOf(within.joined);

/** A quick look first: how much of a quotation's weight a record has at all. */
export function overlap(row: Row, stems: ReadonlySet<string>): number {
  const all = weightOfAll(row.tokens);
  const some = row.tokens.filter(({ form }) => stems.has(stemOf(form)));
  return all > 0 ? weightOfAll(some) / all : 0;
}
