/** How each way of searching grows: what it weighs, how long it takes to build and to answer, and what it gets right. */
import { performance } from 'node:perf_hooks';
import { brotliCompressSync, constants } from 'node:zlib';
import { median } from '../statistics.ts';
import type { Load, Search } from './contenders/contender.ts';
import { corpusOf, isRight, judged, pairsFrom, type Corpus, type Judged } from './corpus.ts';
import { builders, names, type Files, type Name } from './indexes.ts';
import { scriptBytes } from './scripts.ts';

export interface Growth {
  name: Name;
  invented: number;
  /** Compressed: of the whole index; and of script and index until the first ten results. */
  indexBytes: number;
  firstBytes: number;
  /** The most that any of the searches needed. */
  mostBytes: number;
  buildTime: number;
  /** Milliseconds of a search whose files are there, and of the slowest. */
  queryTime: number;
  slowest: number;
  right: number;
  rightPlain: number;
}

/** Quality 9: the best takes minutes for an index of several megabytes, and wins one or two in a hundred. */
const packed = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).byteLength;

const opener = async (name: Name): Promise<(load: Load) => Promise<Search>> =>
  ((await import(`./contenders/${name}.ts`)) as { open: (load: Load) => Promise<Search> }).open;

/** Opens an index that lies in memory; `fetched` fills with the names of its files. */
async function openIn(name: Name, files: Files, fetched = new Set<string>()): Promise<Search> {
  const open = await opener(name);
  return open(async (file) => {
    fetched.add(file);
    return JSON.parse(files.get(file) as string) as unknown;
  });
}

/** Bytes of the index for each of the searches, by somebody who comes for it alone. */
async function bytesFor(name: Name, files: Files, queries: readonly string[]): Promise<number[]> {
  const weights = new Map<string, number>();
  const weight = (file: string): number => {
    if (!weights.has(file)) weights.set(file, packed(files.get(file) as string));
    return weights.get(file) as number;
  };
  const all: number[] = [];
  for (const query of queries) {
    const fetched = new Set<string>();
    const search = await openIn(name, files, fetched);
    await search(query);
    all.push([...fetched].reduce((sum, file) => sum + weight(file), 0));
  }
  return all;
}

async function timesOf(search: Search, queries: readonly string[]): Promise<number[]> {
  for (const query of queries) await search(query);
  const times: number[] = [];
  for (const query of queries) {
    const began = performance.now();
    await search(query);
    times.push(performance.now() - began);
  }
  return times;
}

/** The share that is right, of all and of plain words. */
async function sharesRight(search: Search): Promise<Pick<Growth, 'right' | 'rightPlain'>> {
  const good: Judged[] = [];
  for (const one of judged) {
    const ids = (await search(one.query)).map(({ id }) => id);
    if (isRight(one, ids)) good.push(one);
  }
  const plain = ({ isPlain }: Judged): boolean => isPlain;
  return {
    right: good.length / judged.length,
    rightPlain: good.filter(plain).length / judged.filter(plain).length,
  };
}

async function grow(name: Name, corpus: Corpus, invented: number, script: number): Promise<Growth> {
  const began = performance.now();
  const files = await builders[name](corpus);
  const buildTime = performance.now() - began;
  const queries = pairsFrom(corpus, 20);
  // A whole index weighs the same for every search.
  const bytes = await bytesFor(name, files, name === 'ours' ? queries : queries.slice(0, 1));
  const search = await openIn(name, files);
  const times = await timesOf(search, queries);
  return {
    name,
    invented,
    indexBytes: [...files.values()].reduce((sum, text) => sum + packed(text), 0),
    firstBytes: script + median(bytes),
    mostBytes: script + Math.max(...bytes),
    buildTime,
    queryTime: median(times),
    slowest: Math.max(...times),
    ...(await sharesRight(search)),
  };
}

/** Every way of searching at every size. */
export async function growths(sizes: readonly number[], say: (line: string) => void): Promise<Growth[]> {
  const scripts = await scriptBytes();
  const all: Growth[] = [];
  for (const invented of sizes) {
    const corpus = corpusOf(invented);
    for (const name of names) all.push(await grow(name, corpus, invented, scripts.get(name) as number));
    say(`search: ${invented} statements`);
  }
  return all;
}
