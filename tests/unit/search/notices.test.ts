/** Nothing is dropped, added or guessed in silence. */
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query.ts';
import { dimensions, type Notice } from '../../../src/search/types.ts';
import { found } from '../../../src/words/found.ts';
import { aftermath, openContent } from './opened.ts';

const { quotes } = openContent();
const noticesOn = async (query: string): Promise<Notice[]> => (await quotes.search(query)).notices;
const page = { title: aftermath.title, address: aftermath.address };

test('a word that the article does not have, with the page that covers it', async () => {
  expect(await noticesOn('sanctions')).toEqual([
    { kind: 'not-in-article', word: 'sanctions', mark: 'sanctions', pages: [page], statements: 0 },
    { kind: 'unknown-word', word: 'sanctions', inArticle: false, dropped: false },
    { kind: 'none', ways: [] },
  ]);
});

test('a word that only statements around the article have', async () => {
  expect(await noticesOn('Kharkiv')).toEqual([
    { kind: 'not-in-article', word: 'Kharkiv', mark: 'Kharkiv', pages: [], statements: 1 },
  ]);
});

test('a phrase is one thing that is not in the article', async () => {
  expect(await noticesOn('"pain reliever"')).toEqual([
    { kind: 'not-in-article', word: 'pain reliever', mark: 'pain reliever', pages: [], statements: 1 },
  ]);
});

test.each(['domino', 'improvise', 'Kyiv', 'build-up', 'CSIS', 'anonymous', 'here', '40000', 'U.S.'])(
  '%s is in the article, or somebody in it is called so',
  async (query) => {
    expect((await noticesOn(query)).map(({ kind }) => kind)).not.toContain('not-in-article');
  },
);

test('a word that the article has and no statement', async () => {
  expect(await noticesOn('conflagration')).toEqual([
    { kind: 'unknown-word', word: 'conflagration', inArticle: true, dropped: false },
    { kind: 'none', ways: [] },
  ]);
});

test.each(['whom', 'she', 'these'])('%s is a small word that the article does not print', async (query) => {
  expect(await noticesOn(query)).toContainEqual({
    kind: 'unknown-word',
    word: query,
    inArticle: false,
    dropped: false,
  });
});

test('a phrase is said to be printed word by word only when its small words are, too', async () => {
  const printed = async (query: string) => (await noticesOn(query)).find(({ kind }) => kind === 'none');
  expect(await printed('"my concern is that Russia"')).not.toHaveProperty('printed');
  expect(await printed('"the concern is that Russia"')).toHaveProperty('printed', true);
});

test('a page that covers one word of a phrase is opened at that word', async () => {
  const [notice] = await noticesOn('"sanctions on domino"');
  expect(notice).toMatchObject({ word: 'sanctions on domino', mark: 'sanctions', pages: [page] });
});

test('a word that was left out of the search', async () => {
  expect(await noticesOn('Mankoff sanctions')).toContainEqual({
    kind: 'unknown-word',
    word: 'sanctions',
    inArticle: false,
    dropped: true,
  });
});

describe('a word that the article has and no statement, beside words that statements have', () => {
  test.each([
    ['anonymity condition', 'condition', true],
    ['"domino effect" conflagration', 'conflagration', true],
    ['domino OR conflagration', 'conflagration', false],
  ])('%s', async (query, word, dropped) => {
    const { total, notices } = await quotes.search(query);
    expect(total).toBeGreaterThan(0);
    expect(notices).toEqual([{ kind: 'unknown-word', word, inArticle: true, dropped }]);
  });
});

describe('what is written like a field and is none', () => {
  const noFields = async (query: string) =>
    (await noticesOn(query)).flatMap((one) => ('noField' in one ? one.word : []));

  test.each([
    ['from:Obama', 'from'],
    ['source:Reuters', 'source'],
    ['-author:"Jeffrey Mankoff"', 'author'],
  ])('%s', async (query, name) => {
    expect(await noFields(query)).toEqual([name]);
  });

  test.each([
    'speaker:Obama',
    'By:Obama',
    'Mankoff: improvising',
    '"Mankoff:improvising"',
    'https://example.org',
  ])('not %s', async (query) => {
    expect(await noFields(query)).toEqual([]);
  });
});

test('the fields that are named instead are fields, and all of them', () => {
  const listed = Array.from(found.notices.noField.matchAll(/(\w+):/g), ([, name]) => `${name}:a`);
  const { fields } = parseQuery(listed.join(' '));
  expect(new Set(fields.map(({ field }) => field))).toEqual(new Set([...dimensions, 'role']));
  expect(listed).toHaveLength(fields.length);
});

describe('did you mean', () => {
  test('with the corrected search', async () => {
    expect(await noticesOn('Rasmusen -Crimea')).toEqual([
      { kind: 'did-you-mean', word: 'Rasmusen', suggestion: 'Rasmussen', query: 'Rasmussen -Crimea' },
    ]);
  });

  test('inside a field', async () => {
    expect(await noticesOn('speaker:Rasmusen ')).toEqual([
      { kind: 'did-you-mean', word: 'Rasmusen', suggestion: 'Rasmussen', query: 'speaker:Rasmussen ' },
    ]);
  });

  test('where the word begins a longer one as well', async () => {
    expect(await noticesOn('Rasmusenites Rasmusen')).toContainEqual({
      ...{ kind: 'did-you-mean', word: 'Rasmusen', suggestion: 'Rasmussen' },
      query: 'Rasmusenites Rasmussen',
    });
  });

  test.each(['cold', 'Spain', 'west'])(
    'never for %s, a short word that is near to another',
    async (query) => {
      const { total, notices } = await quotes.search(`${query} `);
      expect([total, notices.map(({ kind }) => kind)]).toEqual([
        0,
        ['not-in-article', 'unknown-word', 'none'],
      ]);
    },
  );

  test.each([
    ['Obmaa', 'Obama'],
    ['Kery', 'Kerry'],
  ])('for %s, a slip in a short name', async (query, suggestion) => {
    expect(await noticesOn(`${query} `)).toMatchObject([{ kind: 'did-you-mean', suggestion }]);
  });

  test('never for a word that a page has, though another is near', async () => {
    expect((await noticesOn('sanctions')).map(({ kind }) => kind)).not.toContain('did-you-mean');
    expect((await noticesOn('actions'))[0]?.kind).not.toBe('did-you-mean');
  });
});

describe('other spellings', () => {
  test('that were found', async () => {
    expect(await noticesOn('Київ')).toEqual([{ kind: 'alias', word: 'Київ', also: ['Kyiv', 'Kiev'] }]);
  });

  test('are not spoken of when they add nothing', async () => {
    expect(await noticesOn('Itar-Tass')).toEqual([]);
  });
});

describe('ways on from nothing', () => {
  test.each([
    ['"grand effect"', 'without-quotes', 'grand effect'],
    // The files of words alone cannot tell that a small word before the phrase is missing.
    ['"the domino effect"', 'without-quotes', 'the domino effect'],
    ['-Mankoff significant', 'without-exclusions', 'significant'],
    ['significant speaker:Peskov', 'without-fields', 'significant'],
  ])('%s: %s', async (query, kind, other) => {
    const [notice] = (await noticesOn(query)).filter((one) => one.kind === 'none');
    const { total } = await quotes.search(other);
    expect(total).toBeGreaterThan(0);
    expect(notice).toMatchObject({
      kind: 'none',
      ways: [{ kind, query: other, clearFilters: false, count: total }],
    });
  });

  test('tell when the article prints every word of a phrase, and only then', async () => {
    const isPrinted = async (query: string) =>
      (await noticesOn(query)).some((one) => one.kind === 'none' && one.printed);
    expect(await isPrinted('"last month"')).toBe(true);
    expect(await isPrinted('"last summit"')).toBe(false);
    expect(await isPrinted('significant speaker:Peskov')).toBe(false);
  });

  test('without the filters beside the box', async () => {
    const { notices } = await quotes.search('domino', { filters: { speaker: ['mankoff'] } });
    expect(notices).toEqual([
      { kind: 'none', ways: [{ kind: 'without-filters', query: 'domino', clearFilters: true, count: 1 }] },
    ]);
  });
});

test('a value that no field has', async () => {
  expect(await noticesOn('speaker:Merkel')).toContainEqual({
    kind: 'unknown-word',
    word: 'Merkel',
    field: 'speaker',
    inArticle: false,
    dropped: false,
  });
});
