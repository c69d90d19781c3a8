/** Nothing that can be typed or pasted makes the search or the check fail. */
import { expect, test } from 'vitest';
import { checkQuotation, checkSteps } from '../../../src/search/check.ts';
import { tokenize } from '../../../src/search/fold.ts';
import { verdicts } from '../../../src/search/verdicts.ts';
import { openContent } from './opened.ts';
import { chance, type Chance } from './seeded.ts';

const { quotes } = openContent();
const records = await quotes.records();
const pieces = [
  ...[
    '"',
    '“',
    '”',
    '„',
    '«',
    '»',
    "'",
    '’',
    '‘',
    'ʼ',
    '`',
    '-',
    '–',
    '—',
    '−',
    '*',
    ':',
    '|',
    '(',
    ')',
    '[',
    ']',
  ],
  ...[
    'OR',
    'speaker:',
    'kind:',
    'para:',
    '-speaker:',
    'domino',
    'effect',
    'won’t',
    '40,000',
    'U.S.',
    'Київ',
    'off-ramp',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u0301',
    '\u202e',
    '…',
    '...',
    '.',
    ',',
    '0',
    '9',
    '%',
  ],
  ...[
    '\ud800',
    '\udfff',
    '😀',
    '‮',
    'ﬁ',
    'ß',
    'İ',
    'constructor',
    '__proto__',
    '{words}',
    '\\',
    '/',
    '<b>',
    '&amp;',
    '$&',
  ],
];

function anything(random: Chance, most: number): string {
  return Array.from({ length: random.below(most) }, () =>
    random.next() < 0.2 ? String.fromCodePoint(random.below(0x2fff)) : random.pick(pieces),
  ).join('');
}

test('ten thousand searches', async () => {
  const random = chance(1);
  let found = 0;
  for (let i = 0; i < 10_000; i += 1) {
    const query = anything(random, 9);
    const { results, notices, total } = await quotes.search(query, { limit: 2 });
    expect(results.length).toBeLessThanOrEqual(total);
    expect(total > 0 || notices.some(({ kind }) => kind === 'none') || query.trim() === '').toBe(true);
    for (const { marks, words = '' } of results) {
      for (const [start, end] of marks.words) expect(start < end && end <= words.length).toBe(true);
    }
    found += Math.sign(total);
  }
  expect(found).toBeGreaterThan(1000);
}, 120_000);

test('a thousand pasted texts', () => {
  const random = chance(2);
  const seen = new Set<string>();
  for (let i = 0; i < 1000; i += 1) {
    const text = anything(random, 60);
    for (const { verdict, quotation, range } of checkQuotation(text, records)) {
      expect(text.slice(...range)).toBe(quotation);
      seen.add(verdict);
    }
  }
  expect([...seen].every((verdict) => (verdicts as readonly string[]).includes(verdict))).toBe(true);
  expect(seen.size).toBeGreaterThan(3);
}, 30_000);

test('words stand where they are said to stand, in any text', () => {
  const random = chance(3);
  for (let i = 0; i < 10_000; i += 1) {
    const text = anything(random, 12);
    let last = 0;
    for (const { form, start, end } of tokenize(text)) {
      expect(form).toMatch(/^[\p{L}\p{N}]+$/u);
      expect(start >= last && end > start && end <= text.length).toBe(true);
      last = end;
    }
  }
});

/** Texts that make a careless pattern or comparison go through every possibility. */
const hostile = [
  ' '.repeat(10_000),
  `"a${' '.repeat(9_990)}b"`,
  `${"'a ".repeat(3_000)}`,
  '"'.repeat(10_000),
  `"${'domino effect '.repeat(700)}"`,
  'domino effect '.repeat(700),
  `"${'A '.repeat(5_000)}" said`,
  `A${' B'.repeat(100)} "x"`.repeat(40),
  '…'.repeat(10_000),
  '. '.repeat(5_000),
  `${'build up '.repeat(1_000)}`,
  'a'.repeat(10_000),
  `speaker:${'"x" '.repeat(2_000)}`,
  '-'.repeat(10_000),
  '40 000 '.repeat(1_400),
];

test('hostile texts of ten thousand characters are worked off', async () => {
  for (const text of hostile) {
    const { results, total } = await quotes.search(text, { limit: 5 });
    expect(results.length).toBeLessThanOrEqual(Math.max(total, 5));
    for (const { done, all } of checkSteps(text, records)) expect(done).toBeLessThanOrEqual(all);
  }
}, 60_000);
