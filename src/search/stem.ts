/**
 * The stem of an English word. Words of other languages are their own stem. Takes folded words.
 * In the browser it is fetched only for words that the index does not have: it knows the stems of those it has.
 */
import { stemmer } from 'stemmer';

/** Two letters are not an inflected form of anything, nor the stem of one: us is not used. */
const plain = /^[a-z]{3,}$/;
const shortest = 3;
const stems = new Map<string, string>();

/** What the inflected forms of a word have in common. */
export function stemOf(form: string): string {
  if (!plain.test(form)) return form;
  const known = stems.get(form);
  if (known !== undefined) return known;
  const cut = stemmer(form.endsWith('sss') ? form.slice(0, -1) : form);
  const stem = cut.length < shortest ? `${cut}e` : cut;
  stems.set(form, stem);
  return stem;
}
