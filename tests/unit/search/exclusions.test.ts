/** What is excluded is gone, and nothing else is: each exclusion is held against the texts, as it was typed. */
import { describe, expect, test } from 'vitest';
import type { QuoteResult } from '../../../src/search/types.ts';
import { openContent } from './opened.ts';

const { quotes } = openContent();
const resultsOf = async (query: string): Promise<QuoteResult[]> =>
  (await quotes.search(query, { limit: 200 })).results;
const idsOf = async (query: string): Promise<string[]> => (await resultsOf(query)).map(({ id }) => id);

describe('an excluded phrase with a small word takes away the statements that have it, and no others', () => {
  test.each(['a border', 'the border', 'on the border'])('border, without “%s”', async (phrase) => {
    const all = await idsOf('border');
    const having = await idsOf(`"${phrase}"`);
    const left = all.filter((id) => !having.includes(id));
    expect(left.length).toBeGreaterThan(0);
    expect(await idsOf(`border -"${phrase}"`)).toEqual(left);
  });

  test('also where nothing else is asked for, and beside OR', async () => {
    const having = await idsOf('"of troops"');
    const troops = await idsOf('troops');
    expect(await idsOf('troops -"of troops"')).toEqual(troops.filter((id) => !having.includes(id)));
    const either = await idsOf('troops OR border');
    expect(await idsOf('troops OR border -"of troops"')).toEqual(either.filter((id) => !having.includes(id)));
    expect(await idsOf('-"a border"')).toEqual(await idsOf('-xylophone'));
  });
});

test('an excluded word is taken as it was typed: a slip excludes nothing', async () => {
  const all = await idsOf('Obama');
  expect(await idsOf('Obama -Putim')).toEqual(all);
  expect((await idsOf('Obama -Putin')).length).toBeLessThan(all.length);
  expect((await quotes.search('Obama -Putim')).echo).toBe('Statements with “Obama”, without “Putim”.');
});

test('an exclusion without a small word reads no more texts than the search without it', async () => {
  const texts = async (query: string): Promise<string[]> => {
    const opened = openContent();
    await opened.quotes.search(query, { limit: 5 });
    return opened.fetched.filter((name) => name.startsWith('texts')).sort();
  };
  expect((await texts('troops -"further provocations"')).length).toBeLessThanOrEqual(5);
  expect(await texts('domino -"further provocations"')).toEqual(await texts('domino'));
});
