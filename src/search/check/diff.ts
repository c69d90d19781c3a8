/**
 * The difference between a record's words and a quotation, word by word.
 * Knows two texts; the comparing is done by a library.
 */
import { diffArrays } from 'diff';
import { formsOf } from '../fold.ts';
import type { DiffPart } from './verdict.ts';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
/** A word without its typography, but with its brackets. */
const folded = (word: string): string => (formsOf(word).join('') || word) + word.replace(/[^[\]]/g, '');

/** More words than this are not compared one by one. */
const most = 2000;

/** `strict`: words that differ in typography count as different. */
export function wordDiff(record: string, quotation: string, strict: boolean): DiffPart[] {
  const comparator = strict ? undefined : (a: string, b: string) => folded(a) === folded(b);
  const changes = diffArrays(words(record), words(quotation).slice(0, most), { comparator });
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'missing' : 'same',
    text: value.join(' '),
  }));
}
