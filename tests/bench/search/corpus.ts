/** The statements that are searched: those of this site, with invented ones after them in any number. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { IndexInput } from '../../../src/search/indexed.ts';
import { grown } from '../../unit/search/synthetic.ts';
import type { Doc } from './contenders/contender.ts';

export interface Corpus {
  input: IndexInput;
  docs: Doc[];
}

function docsOf({ quotes, speakers }: IndexInput): Doc[] {
  const people = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return quotes.map(({ id, words = '', frame, paraphrase = '', speaker, role, kind, sourcing }) => {
    const { name = '', names = [] } = people.get(speaker) ?? {};
    return { id, words, frame, paraphrase, speaker: [name, ...names].join(', '), role, kind, sourcing };
  });
}

/** So many invented statements beside those of the site. */
export function corpusOf(invented: number): Corpus {
  const input = grown(invented);
  return { input, docs: docsOf(input) };
}

/** Two words that follow each other in each of some statements, spread over all of them. */
export function pairsFrom({ docs }: Corpus, count: number): string[] {
  const step = Math.max(1, Math.floor(docs.length / count));
  return docs
    .filter((_, i) => i % step === step - 1)
    .flatMap(({ words }) => words.match(/\p{L}{5,} \p{L}{5,}/u)?.[0] ?? [])
    .slice(0, count);
}

/** A search with what it must find. */
export interface Judged {
  query: string;
  /** All of the article, in order, and those around it. */
  article: string[];
  around: string[];
  /** There may be others around the article. */
  isOpen: boolean;
  /** Only words, with marks around them or not: no field, no exclusion, no alternative. */
  isPlain: boolean;
}

interface Golden {
  query: string;
  article: string[];
  around?: string[];
}

const file = path.join(import.meta.dirname, '../../golden/queries.yaml');
const operators = /\w:|(^|\s)[-−–]\w|(^|\s)-["“]|\bOR\b|\*|\|/u;

/** The judged set; those who wrote our search wrote it, which flatters ours. */
export const judged: readonly Judged[] = (parse(readFileSync(file, 'utf8')) as Golden[]).map(
  ({ query, article, around }) => ({
    query,
    article,
    around: around ?? [],
    isOpen: around === undefined,
    isPlain: !operators.test(query),
  }),
);

/** How many results a reader sees. */
const seen = 10;

/**
 * Right: the first result is wanted, and those that are wanted are among the results that a reader sees, or fill them;
 * or nothing is wanted and nothing found.
 */
export function isRight({ article, around, isOpen }: Judged, found: readonly string[]): boolean {
  const wanted = [...article, ...around];
  const [first] = found;
  if (first === undefined) return wanted.length === 0 && !isOpen;
  const hits = found.slice(0, seen).filter((id) => wanted.includes(id)).length;
  const isFirstWanted = wanted.includes(first) || (isOpen && article.length === 0);
  return isFirstWanted && hits >= Math.min(wanted.length, seen);
}
