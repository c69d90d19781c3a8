/**
 * The words that our texts may use besides those of the dictionary and of names: `words.txt`, one a line.
 * The file may be missing. Knows nothing of spelling.
 */
import { readText } from './files.ts';

export const wordsFile = 'words.txt';

/** The lines of the file, without an empty one at its end. */
export function readWords(root: string): string[] {
  const text = readText(root, wordsFile)?.replace(/\r?\n$/, '');
  return text ? text.split(/\r?\n/) : [];
}
