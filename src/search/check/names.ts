/**
 * Whether a name in a text can stand for those whose words a record holds: by the surname or another telling word, with
 * room for a slip; or by a whole name made of common words. Knows the names of records; no sentence.
 */
import { formsOf } from '../fold.ts';
import { slipsBetween } from '../nearness.ts';
import { isSmall } from '../small-words.ts';
import { isCommon } from './common-words.ts';

/** Shorter names are too near to each other for a slip. */
const shortestSlip = 5;

/** Everybody whom the records name. */
export interface Known {
  /** Telling words of names. */
  words: ReadonlySet<string>;
  /** Names of common words alone. */
  phrases: readonly string[];
  /** Surnames: they are told from other words even in small letters. */
  surnames: ReadonlySet<string>;
}

const startsLarge = (word: string): boolean => /^\p{Lu}/u.test(word);
const wordsOf = (name: string): string[] => name.split(/\s+/).filter(Boolean);

/** A name without what describes it: the foreign minister is a description, what follows a comma may hold a name. */
function properNames(name: string): string[] {
  const [first = '', ...rest] = name.split(',');
  return startsLarge(wordsOf(first).at(-1) ?? '') ? [first, ...rest] : rest;
}

const withoutOwner = (word: string): string => word.replace(/['’]s?$/, '');

/** The words of a name with a capital that few others have. */
export const tellingWords = (name: string): string[] =>
  wordsOf(name)
    .filter(startsLarge)
    .flatMap((word) => formsOf(withoutOwner(word)))
    .filter((form) => !isCommon(form));

/** A name of two common words or more and no other, folded; a single one is no name. */
function phraseOf(name: string): string | undefined {
  const forms = formsOf(name).filter((form) => !isSmall(form));
  const isName = forms.length > 1 && startsLarge(wordsOf(name).at(-1) ?? '');
  return isName && tellingWords(name).length === 0 ? forms.join(' ') : undefined;
}

/** The surname of a full name of two words or more, each with a capital. */
function surnameOf(name: string): string[] {
  const words = wordsOf(name);
  const [last] = tellingWords(words.at(-1) ?? '');
  return words.length > 1 && words.every(startsLarge) && last !== undefined && last.length > 3 ? [last] : [];
}

export function knownFrom(records: readonly { names: readonly string[]; speakerName: string }[]): Known {
  const names = records.flatMap((record) => record.names).flatMap(properNames);
  return {
    words: new Set(names.flatMap(tellingWords)),
    phrases: [...new Set(names.flatMap((name) => phraseOf(name) ?? []))],
    surnames: new Set(records.flatMap(({ speakerName }) => surnameOf(speakerName))),
  };
}

const holds = (text: string, part: string): boolean => ` ${text} `.includes(` ${part} `);

/** One of two names of common words is the other or a part of it, as State Department is of US State Department. */
const arePhrasesSame = (a: string, b: string): boolean => holds(a, b) || (a.includes(' ') && holds(b, a));

/** A name that some record has. */
export function isKnown(name: string, { words, phrases }: Known): boolean {
  const key = tellingWords(name).at(-1);
  if (key !== undefined) return words.has(key);
  const phrase = phraseOf(name);
  return phrase !== undefined && phrases.some((one) => arePhrasesSame(phrase, one));
}

/** Whether a name in a text is one of a record's: its last telling word decides, which is the surname. */
export function isOneOf(name: string, names: readonly string[]): boolean {
  const own = names.flatMap(properNames);
  const key = tellingWords(name).at(-1);
  if (key !== undefined) {
    const isNear = (word: string) => key.length >= shortestSlip && slipsBetween(word, key, 1) <= 1;
    return own.flatMap(tellingWords).some((word) => word === key || isNear(word));
  }
  const phrase = phraseOf(name) ?? '';
  return own.some((one) => arePhrasesSame(phrase, phraseOf(one) ?? ' '));
}
