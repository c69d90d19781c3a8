/** What the build wrote for the search: which pages are in it, what they are found by, and how heavy a search is. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { files as quoteFiles, type Opening } from '../../src/search/layout.ts';
import { kindById, kindOf, type PackedKinds } from '../../src/search/page-kinds.ts';
import { openQuotes } from '../../src/search/open.ts';
import { hold } from '../budgets.ts';
import { base, fileOf, files, pageAt, readable } from './built-site.ts';

interface Fragment {
  url: string;
  content: string;
  word_count: number;
  meta: { title: string };
}

const read = (name: string) => readFileSync(fileOf(name));
const packed = (name: string) => brotliCompressSync(read(name)).byteLength;
const pagefind = files.filter((file) => /^pagefind\/.+\.\w+$/.test(file));
const inFolder = (folder: string) => pagefind.filter((file) => file.startsWith(`pagefind/${folder}/`));
const fragments = inFolder('fragment').map((name) => ({
  name,
  data: JSON.parse(gunzipSync(read(name)).subarray('pagefind_dcd'.length).toString()) as Fragment,
}));

describe('the index of pages', () => {
  const wanted = [
    ...[...content.explainers.keys()].map((id) => (id === 'index' ? '/' : `/${id}/`)),
    ...[...content.quotes.keys()].map((id) => `/quotes/${id}/`),
    ...[...content.speakers.keys()].map((id) => `/people/${id}/`),
    ...['/about/', '/glossary/', '/sources/', '/timeline/'],
  ];

  test('holds explainers, statements, people and reference pages, and nothing else', () => {
    const { languages } = JSON.parse(read('pagefind/pagefind-entry.json').toString()) as {
      languages: Record<string, { page_count: number }>;
    };
    const held = fragments.map(({ data }) => data.url).sort();
    expect(held).toEqual([...new Set(wanted)].sort());
    expect(Object.keys(languages)).toEqual([content.site.language]);
    expect(languages[content.site.language]?.page_count).toBe(held.length);
  });

  test('is made of the pages that ask for it', () => {
    const asking = readable.filter(({ $ }) => $('[data-pagefind-body]').length > 0).map(({ path }) => path);
    expect(asking.sort()).toEqual([...new Set(wanted)].sort());
  });

  test('has a title and text for every page', () => {
    expect(fragments.length).toBeGreaterThan(content.quotes.size);
    for (const { data } of fragments) {
      expect(data.meta.title, data.url).toBe(pageAt(data.url).$('h1').text().trim().replace(/\s+/g, ' '));
      expect(data.word_count, data.url).toBeGreaterThan(8);
    }
  });

  test('finds the page about the site by its own text, not by what was corrected on other pages', () => {
    const text = fragments.find(({ data }) => data.url === '/about/')?.data.content ?? '';
    const what = [...content.corrections.values()].map((one) => one.what);
    expect(what.length).toBeGreaterThan(0);
    expect(text.length).toBeGreaterThan(1000);
    expect(what.filter((one) => text.includes(one.slice(0, 40)))).toEqual([]);
  });

  test('never runs two words into one', () => {
    const fused: string[] = [];
    let seen = 0;
    for (const { data } of fragments) {
      const { $ } = pageAt(data.url);
      const texts = $('main *')
        .contents()
        .toArray()
        .flatMap((node) => (node.type === 'text' ? [node.data] : []));
      const whole = new Set(texts.join(' ').split(/\s+/));
      for (const word of data.content.split(/\s+/).filter((one) => /\p{Ll}\p{Lu}/u.test(one))) {
        seen += 1;
        const bare = word.replace(/\.$/, '');
        if (!whole.has(word) && !whole.has(bare)) fused.push(`${data.url}: ${word}`);
      }
    }
    expect(seen).toBeGreaterThan(0);
    expect(fused).toEqual([]);
  });

  test('tells the kind of every page by its id', () => {
    const kind = kindById(JSON.parse(read('pagefind/kinds.json').toString()) as PackedKinds);
    const told = fragments.map(({ name, data }) => [
      data.url,
      kind(name.replace(/^.*\/|\.pf_fragment$/g, '')),
    ]);
    expect(told).toEqual(fragments.map(({ data }) => [data.url, kindOf(data.url)]));
    expect(new Set(told.map(([, one]) => one)).size).toBeGreaterThan(5);
  });

  test('comes without filters, which would differ at every build, and without ready-made interfaces', () => {
    expect(pagefind.length).toBeGreaterThan(fragments.length);
    expect(pagefind.filter((file) => /filter|-ui|highlight|playground/.test(file))).toEqual([]);
  });
});

const opening = JSON.parse(read(`search/quotes/${quoteFiles.opening}`).toString()) as Opening;

test('the index of statements holds every statement', () => {
  const article = [...content.quotes.values()].filter(({ context }) => !context);
  expect(opening.records).toBe(content.quotes.size);
  expect(opening.article).toBe(article.length);
});

/** A script and those it imports before it can run. */
function closure(pattern: RegExp): string[] {
  const found = files.filter((file) => pattern.test(file));
  expect(found.length, String(pattern)).toBe(1);
  for (const file of found) {
    for (const [, name] of read(file)
      .toString()
      .matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      const imported = `_astro/${name}`;
      if (!found.includes(imported)) found.push(imported);
    }
  }
  return found;
}

const weigh = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + packed(name), 0);

/** The files of the index that a search fetches until its first result. */
async function indexFor(query: string): Promise<Set<string>> {
  const fetched = new Set<string>();
  const quotes = openQuotes(async (name) => {
    fetched.add(`search/quotes/${name}`);
    return JSON.parse(read(`search/quotes/${name}`).toString()) as unknown;
  });
  const { results } = await quotes.search(query, { limit: 50 });
  expect(results.length, query).toBeGreaterThan(0);
  return fetched;
}

/** What a page has fetched before anybody searches. */
const before = new Set(closure(/^_astro\/Header\./));
const added = (script: RegExp) => closure(script).filter((name) => !before.has(name));

/** Every partial quotation of the article up to ten words, as a fact-checker would paste it, and plain words. */
const partial = [...content.quotes.values()].filter(({ kind, context }) => kind === 'partial' && !context);
const queries = [
  'off ramp',
  ...partial.map(({ words = '' }) => `“${words}”`).filter((query) => query.split(' ').length <= 10),
];

test('there are quotations to search for', () => expect(queries.length).toBeGreaterThan(6));

// Bytes over the wire, scripts and index, after the page itself.
describe.each([
  ['on its page', /^_astro\/page-box\.[\w-]+\.js$/],
  ['in the dialog', /^_astro\/dialog\.[\w-]+\.js$/],
])('a search %s', (where, script) => {
  test.each(queries)('shows the first statement for %s within its budget', async (query) => {
    const loaded = [...added(script), ...(await indexFor(query))];
    hold('search-first-statement', weigh(new Set(loaded)), `${query} ${where}`);
  });

  test('for two words shows the first page within its budget, the statements before it included', async () => {
    const largest = (names: readonly string[]) =>
      names.map((name) => read(name).byteLength).sort((a, b) => b - a);
    const explainers = fragments.filter(({ data }) => !/^\/(quotes|people|sources)\//.test(data.url));
    const [words = 0, otherWords = 0] = largest(inFolder('index'));
    const [page = 0] = largest(explainers.map(({ name }) => name));
    const whole = pagefind.filter((file) => /pf_meta$|wasm\.en\.pagefind$/.test(file));
    expect(whole).toHaveLength(2);
    const scripts = new Set([
      ...added(script),
      ...added(/^_astro\/rest\.[\w-]+\.js$/),
      ...(await indexFor('off ramp')),
    ]);
    const own = ['pagefind.js', 'pagefind-entry.json', 'kinds.json'].map((name) => `pagefind/${name}`);
    const compressed = weigh([...scripts, ...own]);
    const asTheyAre = whole.reduce((sum, name) => sum + read(name).byteLength, 0);
    hold('search-first-page', compressed + asTheyAre + words + otherWords + page, `two words ${where}`);
  });
});

test('no page loads any of it before somebody reaches for it', () => {
  const lazy = new Set([...added(/^_astro\/page-box\./), ...added(/^_astro\/rest\./)]);
  const early = readable.flatMap(({ $, path }) =>
    $('script[src], link[rel="modulepreload"]')
      .toArray()
      .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
      .map((address) => address.slice(base.length))
      .filter((name) => lazy.has(name) && !/clipboard/.test(name))
      .map((name) => `${path} loads ${name}`),
  );
  expect(readable.length).toBeGreaterThan(100);
  expect(early).toEqual([]);
});
