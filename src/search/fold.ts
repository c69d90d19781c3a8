/**
 * Folds a text into words that compare equal when only typography differs: marks, apostrophes, dashes, case,
 * diacritics, thousands, invisible characters. Keeps where each word stands in the text as it was given.
 * Knows no language, and nothing of records or queries.
 */

export interface Token {
  /** The folded word: small letters and digits only. */
  form: string;
  /** Where it stands, in UTF-16 code units. */
  start: number;
  end: number;
  /** A hyphen joins it to the next one. */
  glued: boolean;
}

/** The look-ahead leaves out the one apostrophe that Unicode counts among the letters. */
const wordCharacter = /(?![ʼʻʹꞌ՚])[\p{L}\p{N}]/u;
const notWord = /[^\p{L}\p{N}]/gu;
const letter = /\p{L}/u;
const digit = /\d/;
const digits = /^\d+$/;
/** Left out as if it were not there: combining marks, joiners, soft hyphens and other invisible signs. */
const invisible = /[\p{M}\p{Cf}]/u;
/** Between two letters these belong to the word: every apostrophe, and what is typed for one. */
const apostrophe = /['’‘‛ʼʻʹ′`´＇ꞌ՚]/;
/** Every hyphen and dash that can join two words. */
const dash = /[-‐‑‒–—―−﹣－]/;
const groupMark = /[,. '’\u00a0\u2009\u202f]/;

/** Letters that do not come apart into a base and a mark. */
const bases: Readonly<Record<string, string>> = {
  ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ґ: 'г',
}; // prettier-ignore

/** One character in small letters, without its diacritics; empty for anything that is not part of a word. */
function foldCharacter(character: string): string {
  if (character >= 'a' && character <= 'z') return character;
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(notWord, '');
  return bases[plain] ?? plain;
}

/** Whether a group of exactly three digits stands at a place: 000 in 40,000, but not 1999 in 28 1999. */
const threeDigitsAt = (characters: readonly string[], at: number): boolean =>
  [0, 1, 2].every((i) => digit.test(characters[at + i] ?? '')) && !digit.test(characters[at + 3] ?? '');

/** Whether the word so far can be the beginning of a number in groups of three. */
const opensGroups = (form: string, grouped: boolean): boolean =>
  digits.test(form) && form !== '0' && (grouped || form.length <= 3);

/** A stop inside an abbreviation: after a single letter and before one, as in U.S. */
function insideAbbreviation(part: string, characters: readonly string[], at: number): boolean {
  const [next = '', after = ''] = [characters[at + 1], characters[at + 2]];
  return part.length === 1 && letter.test(part) && letter.test(next) && !wordCharacter.test(after);
}

/** A run of characters becoming one word. */
interface Growing {
  form: string;
  /** Its letters since the last stop, to tell U.S. from the end of a sentence. */
  part: string;
  grouped: boolean;
  start: number;
  end: number;
}

/** What a character that is no letter and no digit does to the word before it. */
function joins(word: Growing, characters: readonly string[], at: number): 'inside' | 'glue' | 'end' {
  const character = characters[at] as string;
  const next = characters[at + 1] ?? '';
  if (invisible.test(character)) return 'inside';
  if (
    groupMark.test(character) &&
    opensGroups(word.form, word.grouped) &&
    threeDigitsAt(characters, at + 1)
  ) {
    word.grouped = true;
    return 'inside';
  }
  if (apostrophe.test(character)) return wordCharacter.test(next) ? 'inside' : 'end';
  if (character === '.' && insideAbbreviation(word.part, characters, at)) {
    word.part = '';
    return 'inside';
  }
  return dash.test(character) && wordCharacter.test(next) ? 'glue' : 'end';
}

/** The words of a text, folded, in order. */
export function tokenize(text: string): Token[] {
  const characters = Array.from(text);
  const tokens: Token[] = [];
  let word: Growing | undefined;
  let offset = 0;
  const finish = (glued: boolean) => {
    if (word?.form) tokens.push({ form: word.form, start: word.start, end: word.end, glued });
    word = undefined;
  };
  characters.forEach((character, at) => {
    const end = offset + character.length;
    if (wordCharacter.test(character)) {
      word ??= { form: '', part: '', grouped: false, start: offset, end };
      const folded = foldCharacter(character);
      word.form += folded;
      word.part += folded;
      word.end = end;
    } else if (word) {
      const joined = joins(word, characters, at);
      if (joined !== 'inside') finish(joined === 'glue');
    }
    offset = end;
  });
  finish(false);
  return tokens;
}

/** The folded words alone. */
export const formsOf = (text: string): string[] => tokenize(text).map(({ form }) => form);
