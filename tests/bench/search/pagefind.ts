/** Pagefind over the same statements, one record each, as it comes: it runs in a browser alone. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import type { Session } from '../session.ts';
import { median } from '../statistics.ts';
import { textOf, type Doc } from './contenders/contender.ts';
import { corpusOf, isRight, judged, pairsFrom } from './corpus.ts';

export interface PagefindGrowth {
  invented: number;
  indexBytes: number;
  firstBytes: number;
  mostBytes: number;
  buildTime: number;
  right: number;
  rightPlain: number;
}

const shown = 10;
const nameOf = (invented: number): string => `pagefind-${invented}`;

/** Writes the index below a folder. */
async function build(docs: readonly Doc[], outputPath: string): Promise<void> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start');
  for (const doc of docs) {
    const content = [textOf(doc), doc.paraphrase, doc.speaker, doc.role, doc.kind, doc.sourcing].join('. ');
    await index.addCustomRecord({
      url: `/${doc.id}/`,
      content,
      language: 'en',
      meta: { title: doc.speaker },
    });
  }
  await index.writeFiles({ outputPath });
  await close();
}

/** What lies there is compressed already, apart from the scripts, which are not its index. */
const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.pf_\w+$/.test(file))
    .reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);

/** The ids of the first ten, with their texts read, as they would be shown. */
const searched = (page: Page, name: string, query: string): Promise<string[]> =>
  page.evaluate(
    async ([folder, words, most]) => {
      const pagefind = (await import(`/bench-search/${folder}/pagefind.js`)) as {
        search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      };
      const { results } = await pagefind.search(words);
      const read = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return read.map(({ url }) => url.split('/').at(-2) ?? '');
    },
    [name, query, shown] as const,
  );

async function withPage<T>({ browser, serving }: Session, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${serving.address}/bench-search/`);
    return await use(page);
  } finally {
    await context.close();
  }
}

async function bytesOf(session: Session, name: string, query: string): Promise<number> {
  return withPage(session, async (page) => {
    session.serving.sent();
    await searched(page, name, query);
    return session.serving.sent().reduce((sum, { bytes }) => sum + bytes, 0);
  });
}

async function rightIn(
  session: Session,
  name: string,
): Promise<Pick<PagefindGrowth, 'right' | 'rightPlain'>> {
  const good = await withPage(session, async (page) => {
    const kept: boolean[] = [];
    for (const one of judged) kept.push(isRight(one, await searched(page, name, one.query)));
    return kept;
  });
  const share = (list: readonly boolean[]) => list.filter(Boolean).length / list.length;
  return { right: share(good), rightPlain: share(good.filter((_, i) => judged[i]?.isPlain)) };
}

/** The same measurements as for the libraries, apart from the time of a search, which has a worker of its own. */
export async function pagefindGrowth(session: Session, invented: number): Promise<PagefindGrowth> {
  const corpus = corpusOf(invented);
  const name = nameOf(invented);
  const folder = path.join(session.work, 'bench-search', name);
  rmSync(folder, { recursive: true, force: true });
  const began = performance.now();
  await build(corpus.docs, folder);
  const buildTime = performance.now() - began;
  const bytes: number[] = [];
  for (const query of pairsFrom(corpus, session.isQuick ? 3 : 10))
    bytes.push(await bytesOf(session, name, query));
  return {
    invented,
    indexBytes: bytesIn(folder),
    firstBytes: median(bytes),
    mostBytes: Math.max(...bytes),
    buildTime,
    ...(await rightIn(session, name)),
  };
}
