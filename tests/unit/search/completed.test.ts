/** A word is completed while somebody types; whoever meant just that word is told when it is nowhere. */
import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../src/search/types.ts';
import { buildQuoteIndex } from '../../../src/search/build.ts';
import { aftermath, contentInput, openFiles } from './opened.ts';

const sea = { title: 'The coast', address: '/coast/', text: 'Ships on the sea. The south is calm.' };
const { quotes } = openFiles(buildQuoteIndex({ ...contentInput(), pages: [aftermath, sea] }));
const said = async (query: string): Promise<Notice[]> => (await quotes.search(query)).onCompleted();

describe('a word that a page has, and no statement', () => {
  test.each(['sea', 'Mankoff sea', 'domino OR sea'])('%s', async (query) => {
    const { echo, notices } = await quotes.search(query);
    expect(echo).toContain('begin with “sea”');
    expect(notices).toEqual([]);
    expect(await said(query)).toEqual([
      {
        kind: 'not-in-article',
        word: 'sea',
        mark: 'sea',
        pages: [{ title: sea.title, address: sea.address }],
        statements: 0,
      },
      { kind: 'unknown-word', word: 'sea', inArticle: false, dropped: false, completed: true },
    ]);
  });
});

test('a word that the article prints, and no statement has', async () => {
  const input = contentInput();
  const files = buildQuoteIndex({ ...input, articleWords: [...input.articleWords, 'sea'] });
  const answer = await openFiles(files).quotes.search('sea');
  expect(answer.echo).toContain('begin with “sea”');
  expect(await answer.onCompleted()).toEqual([
    { kind: 'unknown-word', word: 'sea', inArticle: true, dropped: false, completed: true },
  ]);
});

test.each(['domi', 'Mank', 'domino', 'sea ', 'sea domino', 'sanctions', '-sea', ''])(
  'nothing of “%s”',
  async (query) => {
    expect(await said(query)).toEqual([]);
  },
);
