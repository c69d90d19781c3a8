/**
 * What stands in a text beside the words that were checked, and whether it only says who spoke them.
 * Knows one text and the names of one record.
 */
import { formsOf, tokenize } from '../fold.ts';
import type { Range } from '../types.ts';
import { isDay, isOffice } from './common-words.ts';
import { denial } from './denial.ts';
import { hasContent } from './prepared.ts';
import { isReporting, isVerb } from './report-verbs.ts';

/** The stretches of a text outside some ranges. */
function outside(text: string, ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  let from = 0;
  const gaps: Range[] = [];
  for (const [start, end] of [...sorted, [text.length, text.length] as const]) {
    if (start > from) gaps.push([from, start]);
    from = Math.max(from, end);
  }
  return gaps;
}

/** The stretches outside the words that were checked, where they have words with a meaning. */
export const notChecked = (text: string, ranges: readonly Range[]): string[] =>
  outside(text, ranges).flatMap(([start, end]) => {
    const rest = text.slice(start, end);
    const tokens = tokenize(rest);
    return hasContent(tokens) || denial.test(rest) ? [rest.slice(tokens[0]?.start, tokens.at(-1)?.end)] : [];
  });

/** Whether words beside a quotation only say who spoke: a verb of speech or a name, and nothing that changes the sense. */
export function onlyNames(rest: string, names: readonly string[]): boolean {
  const forms = formsOf(rest);
  if (forms.length === 0) return true;
  if (denial.test(rest)) return false;
  const own = new Set(names.flatMap(formsOf));
  const isOwn = (form: string) => own.has(form) || own.has(form.replace(/s$/, ''));
  return (
    forms.some((form) => isVerb(form) || isOwn(form)) &&
    forms.every((form) => isReporting(form) || isOwn(form) || isDay(form) || isOffice(form))
  );
}
