/**
 * The brackets that whoever quotes put into the words, beside those that the record has.
 * Knows one quotation and one record as texts; not whether the words around a bracket are right.
 */
import { formsOf } from '../fold.ts';
import { denial } from './denial.ts';
import type { CheckRecord } from './verdict.ts';

const inMarks = /\[[^[\]]*\]/g;
const wordsIn = (bracket: string): string => formsOf(bracket).join('');

/** Words in square marks that the record does not have in such marks. */
export function addedBrackets(quotation: string, { brackets }: CheckRecord): string[] {
  const own = brackets.map(({ printed }) => wordsIn(printed));
  return (quotation.match(inMarks) ?? []).filter((one) => wordsIn(one) !== '' && !own.includes(wordsIn(one)));
}

/** Another number, or a word that denies, is no explanation: it says something else. */
const saysElse = (bracket: string): boolean => /\d/.test(bracket) || denial.test(bracket);

/** A quotation without the brackets put into it; nothing when none were, or one says something else. */
export function withoutAdded(quotation: string, record: CheckRecord): string | undefined {
  const added = addedBrackets(quotation, record);
  if (added.length === 0 || added.some(saysElse)) return undefined;
  return added.reduce((text, bracket) => text.replace(bracket, ' '), quotation).trim();
}
