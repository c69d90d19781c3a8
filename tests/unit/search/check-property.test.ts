/** Whatever is done to a real quotation, the verdict is what the edit deserves. */
import { describe, expect, test } from 'vitest';
import { checkQuotation } from '../../../src/search/check.ts';
import { formsOf } from '../../../src/search/fold.ts';
import { isSmall } from '../../../src/search/small-words.ts';
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
const spaced = (text: string): string => ` ${formsOf(text).join(' ')} `;
const texts = records.map(({ words }) => spaced(words));
const isRun = (text: string): boolean => texts.some((other) => other.includes(spaced(text)));
/** Texts with the words that their brackets replaced. */
const originals = records.flatMap(({ words, brackets }) =>
  brackets.flatMap(({ printed, original }) => (original ? [spaced(words.replace(printed, original))] : [])),
);
const isRunWithOriginal = (text: string): boolean => originals.some((one) => one.includes(spaced(text)));
const isWhole = (text: string): boolean => texts.includes(spaced(text));
const hasContent = (text: string): boolean => formsOf(text).some((form) => !isSmall(form));
const content = (text: string): number => formsOf(text).filter((form) => !isSmall(form)).length;
const isPlain = ({ brackets, words }: CheckRecord): boolean =>
  brackets.length === 0 && !words.includes('...');

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
    if (!hasContent(text)) return undefined;
    if (isWhole(text)) return { text, deserved: ['identical', 'typography'] };
    return { text, deserved: isRunWithOriginal(text) ? ['trimmed', 'bracket'] : ['trimmed'] };
  },
  'a word dropped in the middle': (record, random) => {
    const words = wordsOf(record.words);
    if (words.length < 4 || !isPlain(record)) return undefined;
    const text = words.toSpliced(1 + random.below(words.length - 2), 1).join(' ');
    return isRun(text) || content(text) < 2 ? undefined : { text, deserved: ['changed'] };
  },
  'a word swapped for another': (record, random) => {
    const words = wordsOf(record.words);
    if (words.length < 4 || content(record.words) < 4) return undefined;
    const text = words.with(random.below(words.length), random.pick(outsiders)).join(' ');
    return { text, deserved: ['changed'] };
  },
  'a word put in': (record, random) => {
    const words = wordsOf(record.words);
    const text = words.toSpliced(random.below(words.length + 1), 0, random.pick(outsiders)).join(' ');
    return content(record.words) < 2 ? undefined : { text, deserved: ['changed'] };
  },
  'two quotations joined': (record, random) => {
    const other = random.pick(records);
    const text = `${record.words.replace(/\.$/, '')} ${other.words}`;
    const isShort = [record, other].some(({ words }) => content(words) < 2);
    return isShort ||
      isRun(text) ||
      texts.some((one) => one.includes(spaced(record.words)) && one.includes(spaced(other.words)))
      ? undefined
      : { text, deserved: ['joined'] };
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

let count = 0;

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
        const { verdict, id } = verdicts[i] as Verdict;
        return edited.deserved.includes(verdict) ? [] : [`${record.ref} ${verdict} ${id}: ${edited.text}`];
      });
      expect(wrong).toEqual([]);
      count += cases.length;
    },
    60_000,
  );

  test('five thousand edits and more', () => {
    expect(count).toBeGreaterThanOrEqual(5000);
  });
});
