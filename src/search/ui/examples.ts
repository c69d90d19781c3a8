/** Searches to try, taken from the statements themselves, so that each of them finds something. Runs at the build. */

interface Exemplary {
  words?: string;
  kind: string;
  speaker: string;
  topics: readonly string[];
}

export type Examples = {
  /** A few quoted words. */
  phrase: string;
  /** One word of a statement, and one of another. */
  word: string;
  other: string;
  speaker: string;
  role: string;
  topic: string;
};

/** The longest of its words, in small letters. */
const longestWord = (text: string): string =>
  [...text.toLowerCase().matchAll(/[\p{L}’']{4,}/gu)]
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)[0] ?? text;

/** From statements in reading order; `sortNameOf` gives the name by which a speaker is filed. */
export function examplesFrom(
  quotes: readonly (Exemplary & { role: string })[],
  sortNameOf: (speaker: string) => string,
  topics: readonly { id: string; label: string }[],
): Examples {
  const quoted = quotes.filter(({ words }) => words !== undefined);
  const short =
    quoted.find(({ kind, words }) => kind === 'partial' && /^\S+ \S+$/.test(words ?? '')) ?? quoted[0];
  const [first, second] = quoted.filter(({ kind, words }) => kind === 'direct' || words !== short?.words);
  const topic = topics.find(({ id }) => quotes[0]?.topics.includes(id));
  const filed = quoted.map(({ speaker }) => sortNameOf(speaker));
  // A person is filed under a surname and a comma; one word needs no marks around it.
  const [surname = ''] = (filed.find((name) => /^\S+,/.test(name)) ?? filed[0] ?? '').split(',');
  const [role = ''] = (first?.role ?? '').split(/[\s,]/);
  return {
    phrase: short?.words ?? '',
    word: longestWord(first?.words ?? ''),
    other: longestWord(second?.words ?? ''),
    speaker: surname,
    role: role.toLowerCase(),
    topic: topic?.id ?? '',
  };
}
