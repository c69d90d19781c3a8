/** The quote search over the content of this site, opened as in a browser, with a record of what was fetched. */
import { brotliCompressSync } from 'node:zlib';
import { loadContent } from '../../../src/content/load.ts';
import { buildQuoteIndex } from '../../../src/search/build.ts';
import { toIndexInput, type SiteWords } from '../../../src/search/input.ts';
import { openQuotes } from '../../../src/search/open.ts';
import type { IndexFile, IndexInput, IndexPage } from '../../../src/search/indexed.ts';
import type { QuoteSearch } from '../../../src/search/types.ts';
import { words } from '../../../src/words/index.ts';

const labelsOf = (entries: Readonly<Record<string, { label: string }>>) =>
  Object.fromEntries(Object.entries(entries).map(([key, { label }]) => [key, label]));

const siteWords: SiteWords = {
  kinds: labelsOf(words.kinds),
  sourcings: labelsOf(words.sourcings),
  hedges: labelsOf(words.hedges),
  where: words.quotes.filters.where,
  echo: words.searchPage.echo,
};

/** A page as the build hands it over. */
export const aftermath: IndexPage = {
  title: 'What became of it',
  address: '/aftermath/',
  text: 'New sanctions came in April. A referendum had been held in March. More sanctions followed.',
};

export const contentInput = (folder = 'content'): IndexInput =>
  toIndexInput(loadContent(folder), siteWords, [aftermath]);

export interface Opened {
  quotes: QuoteSearch;
  /** The names of the files fetched, in order. */
  fetched: string[];
  /** What they weigh when compressed. */
  bytes: () => number;
}

/** Opens an index that lies in memory. */
export function openFiles(files: readonly IndexFile[]): Opened {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const fetched: string[] = [];
  const quotes = openQuotes(async (name) => {
    const text = texts.get(name);
    if (text === undefined) throw new Error(`no file ${name}`);
    fetched.push(name);
    return JSON.parse(text) as unknown;
  });
  const weight = (name: string) => brotliCompressSync(texts.get(name) ?? '').length;
  return { quotes, fetched, bytes: () => fetched.reduce((sum, name) => sum + weight(name), 0) };
}

export const contentFiles = buildQuoteIndex(contentInput());
export const openContent = (): Opened => openFiles(contentFiles);
