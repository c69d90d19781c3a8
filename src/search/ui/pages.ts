/**
 * Searches the pages with Pagefind, which is fetched when it is first needed.
 * Whatever goes wrong with its files ends in a rejected promise, never in a thrown error elsewhere.
 * Knows Pagefind's browser interface; nothing of how results look.
 */
import { formsOf } from '../fold.ts';
import { kindById, kindOf, kindsFile, pageKinds, type PackedKinds, type PageKind } from '../page-kinds.ts';
import type { PageQuery } from './page-query.ts';
import type { Piece } from './pieces.ts';
import { excerptOf, longestRun, placesOn, wordsOf, type Fragment, type Place } from './places.ts';

interface PagefindData extends Fragment {
  meta: { title?: string };
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}

interface PagefindInstance {
  search(term: string): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

interface PagefindModule {
  createInstance(options: { noWorker: boolean }): PagefindInstance;
}

export interface PageHit {
  title: string;
  kind: PageKind;
  /** With the base path, and without a place on the page. */
  address: string;
  excerpt: Piece[];
  places: Place[];
  /** What to mark on arrival. */
  run: string;
}

export interface PagesAnswer {
  /** Pages that have the words, the ones read so far. */
  hits: PageHit[];
  read: number;
  total: number;
  /** How many there are of each kind, whatever kind is asked for. */
  kinds: Record<PageKind, number>;
  /** Words of the query that none of the pages read so far has. */
  missing: string[];
  /** True when no page has the words in one run, so that pages with the words apart are given. */
  apart: boolean;
  /** Reads the next pages. */
  more?: () => Promise<PagesAnswer>;
}

const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;
/** The first page alone, so that it is seen early; then several at a time. */
const firstStep = 1;
const step = 5;

let instance: Promise<PagefindInstance> | undefined;
let began = 0;

/** Pagefind starts to load its files by itself, and a failure there belongs to nobody's promise. */
function quiet(event: PromiseRejectionEvent): void {
  if (/pagefind/i.test(String((event.reason as Error | undefined)?.stack))) event.preventDefault();
}

async function start(): Promise<PagefindInstance> {
  addEventListener('unhandledrejection', quiet);
  began = performance.now();
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  return pagefind.createInstance({ noWorker: true });
}

let kinds: Promise<(id: string) => PageKind> | undefined;

/** The kind of each page, fetched once. */
function openKinds(): Promise<(id: string) => PageKind> {
  const fetchKinds = async () => {
    const response = await fetch(`${folder}${kindsFile}`);
    if (!response.ok) throw new Error(`${kindsFile}: ${response.status}`);
    return kindById((await response.json()) as PackedKinds);
  };
  kinds ??= fetchKinds();
  kinds.catch(() => (kinds = undefined));
  return kinds;
}

/** Without the file there is no choice of kinds; only who asked for one gets no pages. */
const kindsFor = (wanted: string): Promise<(id: string) => PageKind | undefined> =>
  openKinds().catch((error: unknown) => {
    if (wanted !== '') throw error;
    return () => undefined;
  });

/** Fetches Pagefind ahead of the first search. */
export const openPages = (): Promise<PagefindInstance> => (instance ??= start());

/** Pagefind answers with nothing when a part of its index cannot be fetched; the browser knows better. */
const partsLost = (): boolean =>
  performance
    .getEntriesByType('resource')
    .filter((entry): entry is PerformanceResourceTiming => entry.name.includes(`${folder}index/`))
    .some(({ startTime, responseStatus: status }) => startTime >= began && (status === 0 || status >= 400));

/** Words that share a beginning, as inflected forms do. */
function alike(a: string, b: string): boolean {
  const shared = [...a].findIndex((letter, i) => letter !== b[i]);
  const common = shared < 0 ? a.length : shared;
  return common >= Math.min(a.length, Math.max(3, a.length - 3));
}

/** The words of the query that a page has, where they were found or in its title. */
function wordsFound({ content, locations, meta }: PagefindData, { words }: PageQuery): string[] {
  const text = wordsOf(content);
  const found = [...locations.map((at) => text[at] ?? ''), meta.title ?? ''].flatMap(formsOf);
  const has = (word: string) => found.some((form) => alike(word, form) || form.includes(word));
  return words.filter((spellings) => spellings.some(has)).map(([typed = '']) => typed);
}

const kindAt = (url: string): PageKind =>
  kindOf(url.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length));

function hitFrom(data: PagefindData): PageHit {
  const { url, meta, content, locations } = data;
  return {
    title: meta.title ?? url,
    kind: kindAt(url),
    address: url,
    excerpt: excerptOf(wordsOf(content), locations),
    places: placesOn(data).filter(({ id }) => id !== undefined),
    run: longestRun(data),
  };
}

const countedBy = (count: (kind: PageKind) => number): Record<PageKind, number> =>
  Object.fromEntries(pageKinds.map((kind) => [kind, count(kind)])) as Record<PageKind, number>;

/** Reads the next results and leaves out those that have none of the words: Pagefind also tries beginnings. */
async function read(
  results: readonly PagefindResult[],
  query: PageQuery,
  before: PagesAnswer,
): Promise<PagesAnswer> {
  const size = before.read === 0 ? firstStep : step;
  const data = await Promise.all(results.slice(0, size).map((result) => result.data()));
  const found = data.map((one) => wordsFound(one, query));
  const kept = data.filter((_, i) => found[i]?.length);
  const rest = results.slice(size);
  const gone = data.filter((_, i) => !found[i]?.length).map(({ url }) => kindAt(url));
  const answer: PagesAnswer = {
    hits: [...before.hits, ...kept.map(hitFrom)],
    read: before.read + data.length,
    total: before.total - gone.length,
    kinds: countedBy((kind) => before.kinds[kind] - gone.filter((one) => one === kind).length),
    missing: before.missing.filter((word) => !found.some((words) => words.includes(word))),
    apart: before.apart,
  };
  return rest.length > 0 ? { ...answer, more: () => read(rest, query, answer) } : answer;
}

/** Every result of several searches once, the best score first. */
async function found(pagefind: PagefindInstance, terms: readonly string[]): Promise<PagefindResult[]> {
  const answers = await Promise.all(terms.map((term) => pagefind.search(term)));
  const best = new Map<string, PagefindResult>();
  for (const result of answers.flatMap(({ results }) => results)) {
    const known = best.get(result.id);
    if (!known || known.score < result.score) best.set(result.id, result);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** Statements have a list of their own, so their pages come last, and none is read in vain. */
function inOrder(
  results: readonly PagefindResult[],
  kindOfPage: (id: string) => PageKind | undefined,
): PagefindResult[] {
  const isStatement = ({ id }: PagefindResult) => kindOfPage(id) === 'quotes';
  return [...results.filter((one) => !isStatement(one)), ...results.filter(isStatement)];
}

/** The pages for a query, all or of one kind; rejects when Pagefind or a part of its index cannot be had. */
export async function searchPages(query: PageQuery, wanted: string): Promise<PagesAnswer> {
  try {
    const [pagefind, kindOfPage] = await Promise.all([openPages(), kindsFor(wanted)]);
    const exact = query.phrase
      ? await found(
          pagefind,
          query.terms.map((term) => `"${term}"`),
        )
      : [];
    const results = exact.length > 0 ? exact : await found(pagefind, query.terms);
    if (partsLost()) throw new Error('a part of the index of pages could not be fetched');
    const kept = inOrder(results, kindOfPage).filter(({ id }) => wanted === '' || kindOfPage(id) === wanted);
    return await read(kept, query, {
      hits: [],
      read: 0,
      total: kept.length,
      kinds: countedBy((kind) => results.filter(({ id }) => kindOfPage(id) === kind).length),
      missing: query.words.map(([typed = '']) => typed),
      apart: query.phrase && exact.length === 0,
    });
  } catch (error) {
    const failed = instance;
    instance = undefined;
    await failed?.then((one) => one.destroy()).catch(() => undefined);
    throw error;
  }
}
