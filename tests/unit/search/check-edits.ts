/**
 * Edits of real quotations, each with the verdicts that it deserves. Decided from the edit, and by a plain comparison
 * of words that shares no code with the checker.
 */
import type { CheckRecord } from '../../../src/search/check/verdict.ts';
import type { VerdictKind } from '../../../src/search/verdicts.ts';
import { openContent } from './opened.ts';
import type { Chance } from './seeded.ts';

export const records = await openContent().quotes.records();
/** Words that no quotation has, and none is near. */
const outsiders = [
  'giraffe',
  'marmalade',
  'xylophone',
  'quarterback',
  'lighthouse',
  'zucchini',
  'volleyball',
];
const strangers = ['Angela Merkel', 'Winston Churchill', 'Ada Lovelace', 'Grace Hopper'];

/** What an edit makes of a quotation, and the verdicts that it may get. */
export interface Edited {
  text: string;
  deserved: VerdictKind[];
  /** The whole paragraph to paste; the text in marks when absent. */
  pasted?: (quoted: string) => string;
}

export type Edit = (record: CheckRecord, random: Chance) => Edited | undefined;

const wordsOf = (text: string): string[] => text.split(' ');

/** The words of a text in small letters, without marks; a plain fold, enough for these records. */
function plainWords(text: string): string[] {
  const small = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return (
    small
      .replace(/(\p{L})['’](?=\p{L})/gu, '$1')
      .replace(/\b(\p{L})\.(\p{L})\b\.?/gu, '$1$2')
      .replace(/(\d),(?=\d{3}\b)/g, '$1')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

export const spaced = (text: string): string => ` ${plainWords(text).join(' ')} `;
const isIn = (text: string, all: readonly string[]): boolean => all.some((one) => one.includes(spaced(text)));
const texts = records.map(({ words }) => spaced(words));
/** Texts with the words that their brackets replaced, and without their brackets. */
const otherReadings = records.flatMap(({ words, brackets }) =>
  brackets.flatMap(({ printed, original = '' }) => [
    spaced(words.replace(printed, original)),
    spaced(words.replace(printed, '')),
  ]),
);
const isRun = (text: string): boolean => isIn(text, texts);
const isWhole = (text: string): boolean => texts.includes(spaced(text));
/** Words of five letters and more say something; a text without any is left alone. */
export const weighty = (text: string): string[] => plainWords(text).filter(({ length }) => length > 4);
const isPlain = ({ brackets, words }: CheckRecord): boolean =>
  brackets.length === 0 && !words.includes('...');
const perhapsBracket = (text: string, verdict: VerdictKind): VerdictKind[] =>
  isIn(text, otherReadings) ? [verdict, 'bracket'] : [verdict];

const typography = (text: string, { words }: CheckRecord): Edited | undefined =>
  text === words ? undefined : { text, deserved: ['typography'] };

export const edits: Record<string, Edit> = {
  nothing: ({ words }) => ({ text: words, deserved: ['identical'] }),
  'the punctuation printed inside the marks': ({ asPrinted }) => ({
    text: asPrinted,
    deserved: ['identical'],
  }),
  case: (record, random) => {
    const at = random.below(record.words.length);
    const letter = record.words[at] as string;
    const other = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
    return typography(record.words.slice(0, at) + other + record.words.slice(at + 1), record);
  },
  capitals: (record) => typography(record.words.toUpperCase(), record),
  apostrophes: (record) =>
    typography(
      record.words.replace(/['’]/g, (mark) => (mark === "'" ? '’' : "'")),
      record,
    ),
  spacing: (record, random) => {
    const spaces = ['  ', '\u00a0', ' \u00a0', '\n'];
    return typography(
      record.words.replace(/ /g, () => (random.next() < 0.5 ? random.pick(spaces) : ' ')),
      record,
    );
  },
  dashes: (record, random) =>
    typography(
      record.words.replace(/-/g, () => random.pick(['‑', '–', '‐', '-'])),
      record,
    ),
  'a word dropped at one end': (record, random) => {
    const words = wordsOf(record.words);
    if (words.length < 2 || !isPlain(record)) return undefined;
    const text = (random.next() < 0.5 ? words.slice(1) : words.slice(0, -1)).join(' ');
    if (weighty(text).length === 0) return undefined;
    if (isWhole(text)) return { text, deserved: ['identical', 'typography'] };
    return { text, deserved: perhapsBracket(text, 'trimmed') };
  },
  'a word dropped in the middle': (record, random) => {
    const words = wordsOf(record.words);
    if (words.length < 4 || !isPlain(record)) return undefined;
    const text = words.toSpliced(1 + random.below(words.length - 2), 1).join(' ');
    return isRun(text) || weighty(text).length < 3 ? undefined : { text, deserved: ['changed'] };
  },
  'two words the other way round': (record, random) => {
    const words = wordsOf(record.words);
    if (words.length < 6 || !isPlain(record) || weighty(record.words).length < 4) return undefined;
    const at = 1 + random.below(words.length - 3);
    const [one, other] = [words[at] as string, words[at + 1] as string];
    const text = words.toSpliced(at, 2, other, one).join(' ');
    return isRun(text) || spaced(one) === spaced(other) ? undefined : { text, deserved: ['changed'] };
  },
  'dots for words in the middle': (record, random) => {
    const words = wordsOf(record.words);
    if (words.length < 6 || !isPlain(record)) return undefined;
    const from = 2 + random.below(words.length - 4);
    const dots = random.pick(['…', '...', '[…]', '. . .', '[...]']);
    const text = words.toSpliced(from, 1, dots).join(' ');
    return isRun(text.replace(dots, '')) || weighty(text).length === 0
      ? undefined
      : { text, deserved: ['trimmed'] };
  },
  'a bracket left out, opened or undone': (record, random) => {
    const bracket = record.brackets[0];
    if (!bracket) return undefined;
    const { printed, original } = bracket;
    const instead = random.pick(['', printed.slice(1, -1), original ?? '']);
    const changed = record.words.replace(printed, instead).replace(/ +(?=[ .,])/g, '');
    const text = random.next() < 0.5 ? changed.toUpperCase() : changed;
    return texts.includes(spaced(text)) && spaced(text) !== spaced(record.words)
      ? undefined
      : { text, deserved: isWhole(text) && instead !== printed.slice(1, -1) ? ['identical'] : ['bracket'] };
  },
  'a word swapped for another': (record, random) => {
    const words = wordsOf(record.words);
    if (words.length < 4 || weighty(record.words).length < 4) return undefined;
    const text = words.with(random.below(words.length), random.pick(outsiders)).join(' ');
    return { text, deserved: ['changed'] };
  },
  'a word put in': (record, random) => {
    const words = wordsOf(record.words);
    const text = words.toSpliced(random.below(words.length + 1), 0, random.pick(outsiders)).join(' ');
    return weighty(record.words).length < 2 ? undefined : { text, deserved: ['changed'] };
  },
  'two quotations joined': (record, random) => {
    const other = random.pick(records);
    const text = `${record.words.replace(/\.$/, '')} ${other.words}`;
    const isShort = [record, other].some(({ words }) => weighty(words).length < 2);
    const isOne = texts.some((one) => [record, other].every(({ words }) => one.includes(spaced(words))));
    return isShort || isRun(text) || isOne ? undefined : { text, deserved: ['joined'] };
  },
  'said by somebody else': ({ words }, random) => {
    const name = random.pick(strangers);
    const said = random.pick([
      (quoted: string) => `${name} said: ${quoted}`,
      (quoted: string) => `${quoted}, ${name} said.`,
      (quoted: string) => `${quoted}, said ${name}.`,
      (quoted: string) => `According to ${name}, it is ${quoted}.`,
    ]);
    return { text: words, deserved: ['other-speaker'], pasted: said };
  },
  'said by its own speaker': ({ words, speakerName }, random) => {
    const said = random.pick([
      (quoted: string) => `${speakerName} said: ${quoted}`,
      (quoted: string) => `${quoted}, said ${speakerName}.`,
    ]);
    return { text: words, deserved: ['identical'], pasted: said };
  },
};
