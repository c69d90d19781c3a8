/**
 * Our own words are spelt as the dictionary, a name in the content or `words.txt` has them.
 * Knows English alone; what others wrote is theirs.
 */
import { distance } from 'fastest-levenshtein';
import type { Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';
import { englishNear, formsOf, isEnglish } from '../speller.ts';
import { wordsFile } from '../words.ts';
import { ourTexts, placesOf, wordsIn, type OurText } from './our-texts.ts';
import { wordListProblems } from './word-list.ts';

const hasCapital = (word: string) => /\p{Lu}/u.test(word);

/** The words of names; those without a capital are ordinary words, which a name does not make right. */
const wordsOfNames = (names: readonly string[]): Set<string> =>
  new Set(names.flatMap(wordsIn).filter(hasCapital));

/** What an editor may have meant: up to three words, those with the fewest edits first, and words of the content before others. */
function meant(word: string, listed: Iterable<string>): string {
  const edits = (other: string) => distance(word, other) + Number(hasCapital(word) !== hasCapital(other));
  const likely = Math.min(2, word.length / 4);
  const near = [...[...listed].filter((other) => edits(other) <= likely), ...englishNear(word)];
  const [first, ...others] = [...new Set(near)]
    .sort((a, b) => edits(a) - edits(b))
    .slice(0, 3)
    .map((one) => `"${one}"`);
  if (first === undefined) return 'correct it';
  const last = others.pop();
  return `did you mean ${last === undefined ? first : `${[first, ...others].join(', ')} or ${last}`}`;
}

/** Finding near words takes time, and nobody needs it for a text that is not English at all. */
const mostHelped = 20; // words

/** The hint for each wrong word, made once. */
function hints(listed: ReadonlySet<string>): (word: string) => string {
  const made = new Map<string, string>();
  return (word) => {
    const said = made.get(word) ?? (made.size < mostHelped ? meant(word, listed) : 'correct it');
    made.set(word, said);
    return `${said}; a word that is right goes into ${wordsFile}`;
  };
}

function problemsIn({ field, file, text, lineAt }: OurText, word: string, hint: string): Problem[] {
  const what = `${field} has "${word}", which is not in the dictionary`;
  return placesOf(word, text).map((at) => ({ file, line: lineAt(at), what, hint }));
}

/** Words of ours that nobody knows, and lines of the list of words that are not needed. */
export function spelling(raw: RawContent): Problem[] {
  const { site } = raw.documents;
  if (site && site.record.language !== 'en') return [];
  const { ours, names } = ourTexts(raw);
  const ofNames = wordsOfNames(names);
  const listed = new Set([...ofNames, ...raw.words]);
  const isWhole = raw.problems.length === 0;
  // A name may stand in a file that cannot be read.
  const mayBeName = (word: string) => !isWhole && hasCapital(word);
  const isKnown = (word: string) =>
    isEnglish(word) || formsOf(word).some((form) => listed.has(form)) || mayBeName(word);
  const used = new Map<string, boolean>();
  const hint = hints(listed);
  const wrong = ours.flatMap((text) => {
    const unknown = wordsIn(text.text).filter((word) => {
      if (!used.has(word)) used.set(word, isKnown(word));
      return !used.get(word);
    });
    return [...new Set(unknown)].flatMap((word) => problemsIn(text, word, hint(word)));
  });
  return [...wrong, ...wordListProblems(raw.words, ofNames, isWhole ? used.keys() : undefined)];
}
