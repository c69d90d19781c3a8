/** Echo, filters with their counts, and the three orders. */
import { describe, expect, test } from 'vitest';
import type { Filters, SearchOptions } from '../../../src/search/types.ts';
import { openContent } from './opened.ts';

const { quotes } = openContent();
const idsOf = async (query: string, options: SearchOptions = {}): Promise<string[]> =>
  (await quotes.search(query, { limit: 200, ...options })).results.map(({ id }) => id);

describe('the search said back', () => {
  test.each([
    ['domino effect', 'Statements with “domino” and “effect”.'],
    ['"domino effect"', 'Statements with “domino effect” in one run.'],
    ['speaker:Mankoff kind:direct', 'Statements by Jeffrey Mankoff, of this kind: full quotation.'],
    ['-Mankoff significant', 'Statements with “significant”, without “Mankoff”.'],
    ['posturing OR improvising', 'Statements with “posturing” or with “improvising”.'],
    ['Rasmusen', 'Statements with “Rasmussen”.'],
    ['domi', 'Statements with words that begin with “domi”.'],
    ['domino posturing', 'Statements with some of “domino” and “posturing”.'],
    ['Mankoff sanctions', 'Statements with “Mankoff”.'],
    ['sanctions', 'Statements with “sanctions”.'],
    ['Moscow and Kyiv', 'Statements with “Moscow” and “Kyiv”. Small words may be missing: “and”.'],
    ['-speaker:Mankoff para:5', 'Statements not by Jeffrey Mankoff, in paragraph 5.'],
    ['???', ''],
    ['', ''],
  ])('%s', async (query, echo) => {
    expect((await quotes.search(query)).echo).toBe(echo);
  });

  test('with the filters beside the box', async () => {
    const { echo } = await quotes.search('plan', { filters: { speaker: ['mankoff'] } });
    expect(echo).toBe('Statements by Jeffrey Mankoff, with “plan”.');
  });
});

describe('filters', () => {
  const narrowed = (filters: Filters) => idsOf('', { filters, sort: 'paragraph' });

  test('narrow a search, and work without one', async () => {
    expect(await idsOf('Putin', { filters: { speaker: ['mankoff'] } })).toEqual(['improvising']);
    expect(await narrowed({ where: ['article'], kind: ['silence'] })).toEqual([
      'no-further-details',
      'no-word-on-putin',
    ]);
    expect(await narrowed({ organisation: ['csis'], kind: ['paraphrase'] })).toEqual([
      'who-called',
      'too-soon-to-tell',
    ]);
    expect(await narrowed({ paragraph: ['4'] })).toHaveLength(4);
  });

  test('take several values of one dimension as alternatives', async () => {
    const both = await narrowed({ paragraph: ['1', '9'] });
    expect(both).toEqual(['call-on-friday', 'may-be-preparing', 'wont-stop']);
  });

  test('with a value that nothing has leave nothing', async () => {
    expect(await narrowed({ speaker: ['nobody'] })).toEqual([]);
    expect(await narrowed({ speaker: ['constructor'] })).toEqual([]);
  });

  test('count what each further value would leave, without its own dimension', async () => {
    const answer = await quotes.search('Mankoff', { filters: { kind: ['direct'] } });
    const counts = await answer.counts();
    expect(answer.total).toBe(2);
    expect(Object.fromEntries(counts.kind.map(({ value, count }) => [value, count]))).toEqual({
      direct: 2,
      partial: 3,
      paraphrase: 2,
    });
    expect(counts.kind.find(({ value }) => value === 'direct')?.label).toBe('full quotation');
    expect(counts.speaker).toEqual([{ value: 'mankoff', label: 'Jeffrey Mankoff', count: 2 }]);
    expect(counts.paragraph.map(({ value, count }) => [value, count])).toEqual([
      ['5', 1],
      ['6', 1],
    ]);
  });

  test('count every statement when nothing was asked for', async () => {
    const counts = await (await quotes.search('')).counts();
    const all = await quotes.search('', { filters: { where: ['article', 'around'] }, limit: 500 });
    expect(counts.where.map(({ value }) => value)).toEqual(['article', 'around']);
    expect(counts.where.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
    expect(counts.where[0]?.count).toBe(26);
  });
});

describe('the order', () => {
  test('by relevance: the article, then the closest match', async () => {
    const { results } = await quotes.search('buildup OR "next steps"', { limit: 200 });
    expect(results[0]).toMatchObject({ id: 'next-steps', match: 'verbatim', context: false });
    const around = results.filter(({ context }) => context).map(({ match }) => match);
    expect(new Set(around)).toEqual(new Set(['verbatim', 'paraphrase']));
    expect(around.indexOf('paraphrase')).toBeGreaterThan(around.lastIndexOf('verbatim'));
  });

  test('by paragraph: as the article prints them, then the others by their ref', async () => {
    const { results } = await quotes.search('Putin', { sort: 'paragraph', limit: 200 });
    const refs = results.map(({ ref }) => ref);
    expect(refs.length).toBeGreaterThan(10);
    expect(refs).toEqual([...refs].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  });

  test('by date: the earliest first', async () => {
    const { results } = await quotes.search('troops', { sort: 'date', limit: 200 });
    const days = results.map(({ published }) => published);
    expect(new Set(days).size).toBeGreaterThan(5);
    expect(days).toEqual([...days].sort());
  });
});

test.each(['troops', '"the border"', '"of troops" OR "the border"'])(
  'a limit leaves the order and the number of %s as they are',
  async (query) => {
    const all = await quotes.search(query, { limit: 200 });
    const some = await quotes.search(query, { limit: 5 });
    expect(all.total).toBeGreaterThan(5);
    expect(some.total).toBe(all.total);
    expect(some.results.map(({ id }) => id)).toEqual(all.results.slice(0, 5).map(({ id }) => id));
  },
);

test('a file that did not load is asked for again', async () => {
  let fails = 1;
  const { openQuotes } = await import('../../../src/search/open.ts');
  const { contentFiles } = await import('./opened.ts');
  const flaky = openQuotes(async (name) => {
    if (fails-- > 0) throw new Error('offline');
    return JSON.parse(contentFiles.find((file) => file.name === name)?.text ?? '') as unknown;
  });
  await expect(flaky.search('domino')).rejects.toThrow('offline');
  expect((await flaky.search('domino')).total).toBe(1);
});

describe('results that have only some of the words say so', () => {
  test.each([
    ['Mankoff sanctions', true],
    ['domino effect Mankoff', true],
    ['domino effect', false],
    ['sanctions OR domino', false],
    ['the domino effect', false],
    ['sanctions', false],
  ])('%s: %s', async (query, partial) => {
    expect((await quotes.search(query)).partial).toBe(partial);
  });
});

test('what turns out not to have the phrase is not counted anywhere', async () => {
  const { total, counts } = await quotes.search('"the domino effect"');
  const counted = Object.values(await counts()).flat();
  expect([total, counted]).toEqual([0, []]);
});
