/**
 * The stem of an English word. Words of other languages are their own stem. Takes folded words.
 * In the browser it is fetched only for words that the index does not have: it knows the stems of those it has.
 */
import { stemmer } from 'stemmer';

/** Two letters are not an inflected form of anything, nor the stem of one: us is not used. */
const plain = /^[a-z]{3,}$/;
const shortest = 3;
/** Looks like the past of a verb, and is a name by itself: united nations are no units. */
const ownStem = 'united';
const stems = new Map<string, string>();

/** What the inflected forms of a word have in common. */
export function stemOf(form: string): string {
  if (!plain.test(form) || form === ownStem) return form;
  const known = stems.get(form);
  if (known !== undefined) return known;
  const cut = stemmer(form.endsWith('sss') ? form.slice(0, -1) : form);
  const stem = cut.length < shortest ? `${cut}e` : cut;
  stems.set(form, stem);
  return stem;
}

/** A word without the ending of a plural, of a past or of a verb in use. */
const bare = (form: string): string =>
  form
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:(?<=ss|sh|ch|x|z)es|(?<=[^s])s)$/, '')
    .replace(/(?<=[aeiouy].*)(?:ed|ing)$/, '')
    .replace(/([bdfgmnprt])\1$/, '$1')
    .replace(/(?<!l)y$|[ei]$/, '');

/** What makes another word of the same family. */
const endings = /^(?:|al|ally|ation|er|or|ion|ist|ism|ive|ly|ment|ness|ity|able)$/;

/**
 * Of the words with the same stem, those that are the word itself with an ending more or less: a stem alone also joins
 * internal to international, and general to generous.
 */
export function kinOf(form: string, stems: ReadonlyMap<string, readonly string[]>): string[] {
  const own = bare(form);
  return (stems.get(stemOf(form)) ?? []).filter((other) => {
    const [short = '', long = ''] = [own, bare(other)].sort((a, b) => a.length - b.length);
    return long.startsWith(short) && endings.test(long.slice(short.length));
  });
}
