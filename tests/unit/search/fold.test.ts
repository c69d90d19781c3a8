/** Words that differ in typography alone are the same word, and each is found where it stands. */
import { describe, expect, test } from 'vitest';
import { formsOf, tokenize } from '../../../src/search/fold.ts';

const same: [string, string, ...string[]][] = [
  ['case', 'domino', 'DOMINO', 'Domino'],
  ['apostrophes', "won't", 'won’t', 'won‘t', 'wonʼt', 'won′t', 'won`t', 'wont'],
  [
    'quotation marks around words',
    'domino effect',
    '“domino” «effect»',
    '„domino“ ‚effect‘',
    '\'domino\' "effect"',
  ],
  ['dashes and hyphens', 'off ramp', 'off-ramp', 'off‑ramp', 'off–ramp', 'off—ramp', 'off − ramp'],
  ['thousands', '40000', '40,000', '40 000', '40.000', '40’000', '40\u00a0000', '40\u202f000'],
  ['millions', '1234567', '1,234,567', '1 234 567'],
  ['spaces', 'domino effect', 'domino\u00a0effect', ' domino\n\teffect '],
  [
    'soft hyphens and joiners',
    'provocations',
    'provo\u00adcations',
    'provo\u200bcations',
    'provo\u2060cations',
  ],
  ['diacritics', 'linkevicius zurich', 'Linkevičius Zürich', 'LINKEVIC\u030cIUS ZU\u0308RICH'],
  ['letters of their own', 'lodz oresund', 'Łódź Øresund'],
  ['compatibility forms', 'domino fine', 'ｄｏｍｉｎｏ ﬁne'],
  ['abbreviations', 'us official', 'U.S. official', 'US official'],
  ['brackets', 'stop in crimea', 'stop [in Crimea]', 'stop (in Crimea)'],
  ['Cyrillic capitals', 'армейской авиации', 'АРМЕЙСКОЙ АВИАЦИИ'],
];

describe('these fold alike:', () => {
  test.each(same)('%s', (_, first, ...others) => {
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(formsOf(other)).toEqual(formsOf(first));
  });
});

const different: [string, string, string][] = [
  ['the end of a sentence is no abbreviation', 'the end.The start', 'the endthe start'],
  ['a day and a year are no thousands', '28 1999', '281999'],
  ['four digits are no group', '40,0000', '400000'],
  ['a decimal is no thousand', '0.123', '0123'],
  ['two words stay two', 'off ramp', 'offramp'],
];

describe('these do not:', () => {
  test.each(different)('%s', (_, one, other) => {
    expect(formsOf(one)).not.toEqual(formsOf(other));
  });
});

test('a word is found where it stands, whatever was folded away', () => {
  const text = 'He said: “It’s 40 000,” off-\u00adramp U.S. e\u0301tat 𝔇omino';
  const found = tokenize(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual([
    'He',
    'said',
    'It’s',
    '40 000',
    'off',
    'ramp',
    'U.S',
    'e\u0301tat'.slice(0, 1) + '\u0301tat',
    '𝔇omino',
  ]);
});

test('a hyphen ties a word to the next one, a dash between spaces does not', () => {
  expect(tokenize('off-ramp - way out').map(({ form, glued }) => [form, glued])).toEqual([
    ['off', true],
    ['ramp', false],
    ['way', false],
    ['out', false],
  ]);
});

test('a text without words has none', () => {
  expect(formsOf('')).toEqual([]);
  expect(formsOf('… — « » [ ] ’’ \ud800 \u00ad')).toEqual([]);
});
