/** The index is the same bytes for the same records, small for few of them, and flat for many. */
import { describe, expect, test } from 'vitest';
import { buildQuoteIndex } from '../../../src/search/build.ts';
import type { IndexFile } from '../../../src/search/indexed.ts';
import { hold } from '../../budgets.ts';
import { contentFiles, contentInput, openContent, openFiles } from './opened.ts';
import { grown } from './synthetic.ts';

const textOf = (files: readonly IndexFile[], name: string) => files.find((file) => file.name === name)?.text;

test('the same records make the same bytes', () => {
  expect(buildQuoteIndex(contentInput())).toEqual(contentFiles);
});

test('every file is compact JSON with a name of its own', () => {
  expect(contentFiles.length).toBeGreaterThan(20);
  expect(new Set(contentFiles.map(({ name }) => name)).size).toBe(contentFiles.length);
  for (const { name, text } of contentFiles) {
    expect(name).toMatch(/^[a-z]+(-\d+)?\.json$/);
    expect(JSON.stringify(JSON.parse(text))).toBe(text);
  }
});

test('another article makes an index that can be searched', async () => {
  const { quotes } = openFiles(buildQuoteIndex(contentInput('tests/fixtures/another-article')));
  const { results } = await quotes.search('speaker:"Ilsa Corran"', { limit: 100 });
  expect(results.length).toBeGreaterThan(0);
  expect(new Set(results.map(({ speaker }) => speaker))).toEqual(new Set(['ilsa-corran']));
});

test('no records at all make an index that finds nothing', async () => {
  const { quotes } = openFiles(buildQuoteIndex({ ...contentInput(), quotes: [], articleWords: [] }));
  expect((await quotes.search('domino "effect" -x speaker:y')).total).toBe(0);
  expect(await quotes.records()).toEqual([]);
});

describe('what is fetched for the first result', () => {
  test.each(['"domino effect"', 'off ramp', '"concrete response in writing"', 'improvise', 'CSIS'])(
    '%s keeps the budget',
    async (query) => {
      const { quotes, fetched, bytes } = openContent();
      expect((await quotes.search(query)).total).toBeGreaterThan(0);
      expect(fetched).not.toContain('facts.json');
      hold('search-index', bytes(), query);
    },
  );

  test('a second search fetches nothing twice', async () => {
    const { quotes, fetched } = openContent();
    await quotes.search('domino effect');
    await quotes.search('domino effect wider war');
    expect(new Set(fetched).size).toBe(fetched.length);
  });
});

describe('ten thousand statements more', () => {
  const files = buildQuoteIndex(grown(10_000));

  test.each([
    '"domino effect"',
    '"avoid further provocations"',
    'troops',
    'Rasmusen',
    'anonymous',
    'speaker:Obama',
  ])('%s keeps the budget, and so do its counts', async (query) => {
    const { quotes, bytes } = openFiles(files);
    const answer = await quotes.search(query, { limit: 10 });
    expect(answer.results[0]?.context).toBe(false);
    hold('search-index-grown', bytes(), query);
    await answer.counts();
    hold('search-counts-grown', bytes(), query);
  });

  test('a phrase of frequent words is found among them', async () => {
    const words = grown(10_000).quotes.at(-1)?.words?.split(' ') ?? [];
    const { quotes, bytes } = openFiles(files);
    const { results } = await quotes.search(`"${words.slice(0, 8).join(' ')}"`, { limit: 10 });
    expect(results.map(({ id, match }) => [id, match])).toEqual([['statement-9999', 'verbatim']]);
    hold('search-index-grown', bytes(), 'a phrase of frequent words');
  });
});

test('one more statement changes only the files that hold its words', () => {
  const [before, after] = [grown(2000), grown(2001)].map(buildQuoteIndex) as [IndexFile[], IndexFile[]];
  const added = grown(2001).quotes.at(-1);
  const distinct = new Set(`${added?.words} ${added?.frame}`.split(/\W+/)).size;
  const changed = after
    .filter(({ name, text }) => /^(words|texts)/.test(name) && textOf(before, name) !== text)
    .map(({ name }) => name);
  expect(changed.filter((name) => name.startsWith('texts'))).toHaveLength(1);
  const words = changed.filter((name) => name.startsWith('words')).length;
  expect(words).toBeGreaterThan(0);
  expect(words).toBeLessThanOrEqual(distinct + 10);
  expect(before.filter(({ name }) => name.startsWith('words')).length).toBeGreaterThan(4 * words);
});
