/** What once got a wrong answer in a check gets the right one: who is named, what is left over, what is joined. */
import { describe, expect, test } from 'vitest';
import { checkQuotation, notChecked } from '../../../src/search/check.ts';
import { dotted, near, named, pasted, unnamed } from './check-faults.ts';
import { fromPages, spoken, turned } from './check-pasted.ts';
import { plainText } from '../../../src/search/check/pasted.ts';
import { openContent } from './opened.ts';

const records = await openContent().quotes.records();
const check = (text: string) => checkQuotation(text, records);
/** The verdicts on a text, with the records that they name. */
const told = (text: string) =>
  check(text).map(({ verdict, id }) => (id === undefined ? [verdict] : [verdict, id]));
const exact: readonly string[] = ['identical', 'typography'];

test.each(named)('%s: another speaker is named', (text, attributedTo) => {
  expect(check(text)).toMatchObject([{ verdict: 'other-speaker', attributedTo }]);
});

test.each(unnamed)('%s: nobody else is named', (text) => {
  expect(check(text).map(({ verdict, attributedTo }) => [attributedTo, verdict])).not.toContainEqual([
    expect.anything(),
    'other-speaker',
  ]);
});

test.each([...pasted, ...spoken])('%s', (text, verdicts) => {
  expect(told(text)).toEqual(verdicts);
});

test.each(fromPages)('%s: as it is read', (text, verdicts) => {
  expect(told(plainText(text))).toEqual(verdicts);
});

test.each(turned)('%s: says what turns the sense', (text, denied, cut) => {
  expect(check(text).map((one) => [one.denied, one.cut])).toEqual([[denied, cut]]);
});

test.each(near)('%s: names what it is near to', (text, id) => {
  expect(check(text)).toMatchObject([{ verdict: 'absent', near: [id] }]);
});

test.each(dotted)('%s: says what the dots stand for', (text, dropped) => {
  expect(check(text)).toMatchObject([{ verdict: 'trimmed', dropped }]);
});

test('what dots stand for ends before a bracket that is printed after it', () => {
  expect(check('"Our concern is that Russia … in Crimea"')).toMatchObject([{ dropped: 'won’t stop' }]);
});

describe('words around a quotation without marks', () => {
  test.each(records.map(({ words }) => [words.replace(/[.]$/, '')]))('%s', (words) => {
    for (const text of [`never ${words}`, `${words} and Poland`, `It is false that ${words}`]) {
      const verdicts = check(text);
      expect(verdicts.filter(({ verdict }) => !exact.includes(verdict)).length, text).toBeGreaterThan(0);
    }
  });

  test('stay in sight', () => {
    const text =
      'Later, Obama asked the Russians for a concrete response in writing, and it was settled that their ministers would meet to discuss next steps.';
    const verdicts = check(text);
    expect(verdicts.map(({ id }) => id)).toEqual(['in-writing', 'next-steps']);
    expect(
      notChecked(
        text,
        verdicts.map(({ range }) => range),
      ),
    ).toEqual([]);
    expect(verdicts.flatMap(({ attributedTo }) => attributedTo ?? [])).toEqual([]);
  });
});

test('what stands outside the marks is named as not checked', () => {
  const text = 'It was a giraffe. "domino effect" and marmalade';
  expect(
    notChecked(
      text,
      check(text).map(({ range }) => range),
    ),
  ).toEqual(['It was a giraffe', 'and marmalade']);
});
