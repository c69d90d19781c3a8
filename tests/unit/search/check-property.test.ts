/**
 * Whatever is done to a real quotation, the verdict is what the edit deserves.
 * What it deserves is decided here, from the edit and by a plain comparison of words that shares no code with the checker.
 */
import { describe, expect, test } from 'vitest';
import { checkQuotation } from '../../../src/search/check.ts';
import type { CheckRecord, Verdict } from '../../../src/search/types.ts';
import type { VerdictKind } from '../../../src/search/verdicts.ts';
import { openContent } from './opened.ts';
import { chance, type Chance } from './seeded.ts';

const records = await openContent().quotes.records();
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
const marks = ['""', '“”', '„“', '«»', '″″'];
const perEdit = 500;

/** What an edit makes of a quotation, and the verdicts that it may get. */
interface Edited {
  text: string;
  deserved: VerdictKind[];
  /** The whole paragraph to paste; the text in marks when absent. */
  pasted?: (quoted: string) => string;
}

type Edit = (record: CheckRecord, random: Chance) => Edited | undefined;

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

const spaced = (text: string): string => ` ${plainWords(text).join(' ')} `;
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
const weighty = (text: string): string[] => plainWords(text).filter(({ length }) => length > 4);
const isPlain = ({ brackets, words }: CheckRecord): boolean =>
  brackets.length === 0 && !words.includes('...');
const perhapsBracket = (text: string, verdict: VerdictKind): VerdictKind[] =>
  isIn(text, otherReadings) ? [verdict, 'bracket'] : [verdict];

const typography = (text: string, { words }: CheckRecord): Edited | undefined =>
  text === words ? undefined : { text, deserved: ['typography'] };

const edits: Record<string, Edit> = {
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

/** Pastes of ten quotations each, so that one is told from the next as well. */
function verdictsOn(cases: readonly Edited[], random: Chance): Verdict[] {
  const paragraphs = cases.map(({ text, pasted }) => {
    const [open, close] = Array.from(random.pick(marks));
    const quoted = `${open}${text}${close}`;
    return pasted ? pasted(quoted) : quoted;
  });
  const pastes = Array.from({ length: Math.ceil(paragraphs.length / 10) }, (_, i) =>
    paragraphs.slice(10 * i, 10 * i + 10).join('\n\n'),
  );
  return pastes.flatMap((paste) => checkQuotation(paste, records));
}

function casesOf(edit: Edit, random: Chance): { record: CheckRecord; edited: Edited }[] {
  const cases: { record: CheckRecord; edited: Edited }[] = [];
  for (let i = 0; i < 40 * perEdit && cases.length < perEdit; i += 1) {
    const record = random.pick(records);
    const edited = edit(record, random);
    if (edited) cases.push({ record, edited });
  }
  return cases;
}

/** Verdicts that say whose words they are, exactly. */
const exact: readonly VerdictKind[] = ['identical', 'typography'];

/** The record named must be the one that was edited, or one with the same words. */
function namesTheRecord(record: CheckRecord, { verdict, id }: Verdict): boolean {
  const named = records.find((one) => one.id === id);
  if (!named) return false;
  if (exact.includes(verdict)) return spaced(named.words) === spaced(record.words);
  const shared = weighty(named.words).filter((word) => weighty(record.words).includes(word));
  return id === record.id || verdict === 'joined' || shared.length > 0;
}

let count = 0;
const different = new Set<string>();

describe('the verdict on', () => {
  test.each(Object.entries(edits))(
    '%s',
    (name, edit) => {
      const random = chance(name.length);
      const cases = casesOf(edit, random);
      const verdicts = verdictsOn(
        cases.map(({ edited }) => edited),
        random,
      );
      expect(verdicts).toHaveLength(cases.length);
      const wrong = cases.flatMap(({ record, edited }, i) => {
        const found = verdicts[i] as Verdict;
        const isRight = edited.deserved.includes(found.verdict) && namesTheRecord(record, found);
        return isRight ? [] : [`${record.ref} ${found.verdict} ${found.id}: ${edited.text}`];
      });
      expect(wrong).toEqual([]);
      count += cases.length;
      for (const { edited } of cases) different.add(`${name} ${edited.text}`);
    },
    60_000,
  );

  test('five thousand edits and more', () => {
    process.stdout.write(
      `${count} edits of ${records.length} quotations, ${different.size} different ones\n`,
    );
    expect(count).toBeGreaterThanOrEqual(5000);
    expect(different.size).toBeGreaterThanOrEqual(2000);
  });
});
