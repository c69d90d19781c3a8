/**
 * Quotations that are broken off to say who speaks, and taken up again.
 * Knows the words that report speech; no record.
 */
import { formsOf } from '../fold.ts';
import { denial } from './denial.ts';
import type { Quotation } from './quotations.ts';
import { isVerb } from './report-verbs.ts';

/** The longest that may stand between two parts: a name with an office and a verb. */
const longestBetween = 160;
const paragraph = /\n\s*\n/;
const sentenceEnd = /[.!?][^\p{L}\p{N}]*$/u;
const comma = /[,.]$/;

function isResumed(text: string, first: Quotation, next: Quotation): boolean {
  const between = text.slice(first.range[1], next.range[0]);
  if (!first.marked || !next.marked || between.length > longestBetween) return false;
  return !paragraph.test(between) && !denial.test(between) && formsOf(between).some(isVerb);
}

/** Quotations that stand together, with those that may go on with the one before. */
export function withResumed(text: string, groups: readonly Quotation[][]): Quotation[][] {
  const all: Quotation[][] = [];
  for (const group of groups) {
    const last = all.at(-1)?.at(-1);
    if (last && group[0] && isResumed(text, last, group[0])) all.at(-1)?.push(...group);
    else all.push([...group]);
  }
  return all;
}

/** Two parts of one quotation, without what stands between them. */
export function putTogether(text: string, before: Quotation, part: Quotation): Quotation {
  const isNew = sentenceEnd.test(text.slice(before.range[1], part.range[0]));
  const words = `${before.text.replace(comma, '')}${isNew ? '.' : ''} ${part.text}`;
  return { text: words, range: [before.range[0], part.range[1]], marked: true };
}
