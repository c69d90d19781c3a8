/**
 * Quotations inside a quotation that is not right as a whole, as when a sentence of a paper is pasted with its own marks
 * around it: whether they are what was meant to be checked. Knows verdicts; no record's words.
 */
import { quotationsIn, type Quotation } from './quotations.ts';
import type { Verdict } from './verdict.ts';

/** The quotations in marks inside another, with their places in the whole text. */
export const insideOf = ({ text, range: [start] }: Quotation): Quotation[] =>
  quotationsIn(text)
    .filter(({ marked }) => marked)
    .map((one) => ({ ...one, range: [start + one.range[0], start + one.range[1]] as const }));

/** All the words of a record are there, whoever is said to have spoken. */
const isWhole = ({ verdict, diff }: Verdict): boolean =>
  verdict === 'identical' || verdict === 'typography' || (verdict === 'other-speaker' && diff.length === 0);

/**
 * The verdicts on a quotation and those inside it. Where nobody said the outer words, the inner ones that are found stand
 * beside; where one inside has the whole record that the outer one was held against, the rest only leads up to it.
 */
export function withInner(outer: Verdict, inner: readonly Verdict[]): Verdict[] {
  const found = inner.filter(({ id }) => id !== undefined);
  if (outer.verdict === 'absent') return [outer, ...found];
  const whole = outer.verdict === 'changed' ? found.filter((one) => isWhole(one) && one.id === outer.id) : [];
  return whole.length > 0 ? whole : [outer];
}
