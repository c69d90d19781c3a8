/**
 * A printed text addressed by Unicode characters, as the records address it, and the words in it.
 * Knows nothing of records or of files.
 */

/** The text as a list of Unicode characters, so that offsets count those and not code units. */
export type Characters = readonly string[];

export const charactersOf = (text: string): Characters => Array.from(text);

export const cut = (characters: Characters, start: number, end: number): string =>
  characters.slice(start, end).join('');

/** How many words a text has, counted between spaces. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const abbreviation = /^(\p{L}\.){2,}/u;

/** A printed word in lower case without the punctuation around it; the stops of U.S. belong to the word. */
function bareWord(printed: string): string {
  const word = printed.replace(/^[^\p{L}\p{N}]+/u, '');
  const bare = abbreviation.exec(word)?.[0] ?? word.replace(/[^\p{L}\p{N}]+$/u, '');
  return bare.toLowerCase();
}

/** Every word of a text once, in alphabetical order; hyphens and apostrophes inside a word stay as printed. */
export function wordList(text: string): string[] {
  const words = new Set(text.split(/\s+/).map(bareWord).filter(Boolean));
  return [...words].sort((a, b) => a.localeCompare(b, 'en'));
}
