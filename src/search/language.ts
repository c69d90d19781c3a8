/**
 * What the matcher knows of English: the stem of a word, and the small words that carry no meaning alone.
 * Words of other languages pass through unchanged. Takes folded words.
 */
import { stemmer } from 'stemmer';

const small = new Set(
  `a about all also am an and any are as at be been but by can did do does for from had has have he her him his how
  i if in into is it its just me my no nor not of on or our said say says she so some such than that the their them
  then there these they this those to too was we were what when where which who whom whose why will with would
  you your`.split(/\s+/),
);

/** A word that a search may leave out unless it stands inside quotation marks. */
export const isSmall = (form: string): boolean => small.has(form);

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
