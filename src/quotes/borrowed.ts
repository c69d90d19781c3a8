/**
 * Finds the article's own prose in other texts: nine words in a row as it prints them, at least one of them outside its
 * quotation marks. Takes texts; knows no files and no records.
 */

/** So many words in a row are no accident. */
const longRun = 9;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = <Word>(words: readonly Word[]): Word[][] =>
  words.slice(longRun - 1).map((_, at) => words.slice(at, at + longRun));

/** Every run of the article's words that its quotations do not hold alone. */
export function proseOf(article: string): ReadonlySet<string> {
  const words = article
    .split(/["“”]/)
    .flatMap((part, i) => wordsOf(part).map((word) => ({ word, isQuoted: i % 2 === 1 })));
  const own = runsOf(words).filter((run) => run.some(({ isQuoted }) => !isQuoted));
  return new Set(own.map((run) => run.map(({ word }) => word).join(' ')));
}

/** The first run of the article's prose in a text, if any. */
export const borrowedIn = (prose: ReadonlySet<string>, text: string): string | undefined =>
  runsOf(wordsOf(text))
    .map((run) => run.join(' '))
    .find((run) => prose.has(run));
