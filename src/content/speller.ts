/**
 * Which words are English, as Britain spells them with -ise, and which come near to one that is not.
 * Knows the dictionary; knows no record.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { oncePerProcess } from './per-process.ts';

const file = path.resolve('node_modules/@cspell/dict-en-gb-ise/en_GB.trie.gz');

/** The dictionary, and what it has said of words so far. */
const known = () =>
  oncePerProcess('speller', () => ({
    dictionary: decodeTrie(gunzipSync(readFileSync(file))),
    verdicts: new Map<string, boolean>(),
    near: new Map<string, readonly string[]>(),
  }));

function remembered<T>(answers: Map<string, T>, word: string, find: () => T): T {
  const answer = answers.get(word) ?? find();
  answers.set(word, answer);
  return answer;
}

/** The dictionary sets apostrophes as they are printed. */
const asPrinted = (word: string) => word.replaceAll("'", '’');

/** The forms under which a list may have a word: a capital may be that of a sentence, or of a heading. */
export function formsOf(word: string): string[] {
  const isCapitalised = /^\p{Lu}(?:\P{Lu}*|\P{Ll}*)$/u.test(word);
  return isCapitalised ? [word, word.toLowerCase()] : [word];
}

/** Whether the dictionary has the word. It has every letter, and of the small ones only "a" is a word. */
export function isEnglish(word: string): boolean {
  const { dictionary, verdicts } = known();
  if (/^\p{Ll}$/u.test(word)) return word === 'a';
  return remembered(verdicts, word, () =>
    formsOf(asPrinted(word)).some((form) => dictionary.hasWord(form, true)),
  );
}

const edits = 2;
const costOfEdit = 100; // the library's measure

/** Words of the dictionary within two edits, the nearest first. */
export function englishNear(word: string): readonly string[] {
  const { dictionary, near } = known();
  return remembered(near, word, () =>
    dictionary
      .suggestWithCost(asPrinted(word), { numSuggestions: 8, changeLimit: edits })
      .filter(({ word: found, cost }) => cost <= edits * costOfEdit + 1 && dictionary.hasWord(found, true))
      .map(({ word: found }) => found.replaceAll('’', "'"))
      .filter((found) => !found.endsWith("'s")),
  );
}
