/** Puts one word in another's place in a text. Knows where a word begins and ends, and no language. */

const signs = /[.*+?^${}()|[\]\\]/g;

/** The text with a word replaced wherever it stands by itself, in large or small letters; never inside another word. */
export function reword(text: string, word: string, other: string): string {
  const alone = `(^|[^\\p{L}\\p{N}])${word.replace(signs, '\\$&')}(?![\\p{L}\\p{N}])`;
  return text.replace(new RegExp(alone, 'giu'), (_, before: string) => before + other);
}
