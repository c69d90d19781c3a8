/** Lists of words in alphabetical order, each word once. Knows no file. */
import type { Problem } from '../problems.ts';

const alphabet = new Intl.Collator('en');

/** The words of a list that stand there twice, or after one that comes later. */
export function outOfOrder(words: readonly string[]): ({ at: number } & Pick<Problem, 'what' | 'hint'>)[] {
  const seen = new Set<string>();
  return words.flatMap((word, at) => {
    const previous = words[at - 1];
    const isTwice = seen.has(word);
    seen.add(word);
    if (isTwice) return [{ at, what: `the word list has "${word}" twice`, hint: 'remove one' }];
    if (previous === undefined || alphabet.compare(previous, word) <= 0) return [];
    const what = `the word list has "${word}" after "${previous}"`;
    return [{ at, what, hint: 'put the words in alphabetical order' }];
  });
}
