/**
 * What can be asked of a search, and what comes out of it. Plain data only: knows no page, no network and no interface word.
 * What goes into the index is in `indexed.ts`, what a check says in `check/verdict.ts`.
 */
import type { CheckRecord } from './check/verdict.ts';

/** What results can be narrowed by, and counted by. */
export const dimensions = [
  'speaker',
  'organisation',
  'sourcing',
  'kind',
  'topic',
  'hedge',
  'paragraph',
  'where',
] as const;
export type Dimension = (typeof dimensions)[number];

/** The picked values; a record must have one of them in each dimension that has any. */
export type Filters = Partial<Record<Dimension, readonly string[]>>;

/** How many of the results have each value, with the choice in all other dimensions applied. */
export type FilterCounts = Record<Dimension, { value: string; label: string; count: number }[]>;

/** Fetches one file of the index by its name and parses it. */
export type Load = (name: string) => Promise<unknown>;

/**
 * verbatim: the words of the query stand in the quoted words as one run; other-form: the same, inflected,
 * spelt or bracketed otherwise; some-words: in the quoted words, but not as one run, or not all of them;
 * paraphrase: only in our words about the statement.
 */
export type Match = 'verbatim' | 'other-form' | 'some-words' | 'paraphrase';

/** Where a query hit: the quoted words, our words, or only facts such as speaker, role and sourcing. */
export type Hit = 'words' | 'paraphrase' | 'facts';

/** A range of UTF-16 code units, as `String.prototype.slice` takes them. */
export type Range = readonly [start: number, end: number];

/** The bracket that a match touches, and how it was read. */
export interface BracketNote {
  printed: string;
  original?: string;
  /** with: the bracket's words counted; without: they were left out; replaced: the original stood there. */
  reading: 'with' | 'without' | 'replaced';
}

export interface QuoteResult {
  id: string;
  ref: string;
  match: Match;
  hit: Hit;
  /** What to highlight: one range for a phrase, not one for each small word. */
  marks: { words: Range[]; paraphrase: Range[]; frame: Range[] };
  /** True for a statement that is not in the article. */
  context: boolean;
  speaker: string;
  speakerName: string;
  alsoBy: string[];
  kind: string;
  sourcing: string;
  /** The quoted words, for a statement that has any. */
  words?: string;
  /** straight, curly or angle: the marks around them as printed. */
  quoteMarks?: string;
  paraphrase?: string;
  frame: string;
  paragraph?: number;
  published: string;
  said?: string;
  bracket?: BracketNote;
  /** The run that matched, as printed, to be marked on the statement's own page; absent without one. */
  phrase?: string;
}

/** Another search that may help, ready to be run. */
export interface Way {
  kind: 'without-quotes' | 'without-fields' | 'without-exclusions' | 'without-filters';
  query: string;
  /** True when the filters chosen beside the box are to be cleared as well. */
  clearFilters: boolean;
  /** How many statements it would find. */
  count: number;
}

export type Notice =
  /** The article does not print this word; `pages` cover its part `mark`, `statements` around the article have it. */
  | {
      kind: 'not-in-article';
      word: string;
      mark: string;
      pages: { title: string; address: string }[];
      statements: number;
    }
  /** No statement has the typed word; the results are those of the suggestion. */
  | { kind: 'did-you-mean'; word: string; suggestion: string; query: string }
  /** Other spellings that were searched for as well, and found. */
  | { kind: 'alias'; word: string; also: string[] }
  /** No statement has this word; `dropped`: the results leave it out; `completed`: they have longer ones. */
  | { kind: 'unknown-word'; word: string; inArticle: boolean; dropped: boolean; completed?: true }
  /** A word written like a field, which is none: it was searched for as a word. */
  | { kind: 'unknown-word'; word: string; noField: true }
  /** A field with a value that nothing here has, such as a speaker who is not here. */
  | { kind: 'unknown-word'; word: string; field: string; inArticle: boolean; dropped: boolean }
  /** Nothing was found at all. */
  /** `printed`: the article has every word of a phrase, though no statement has the phrase. */
  | { kind: 'none'; ways: Way[]; printed?: true };

export interface QuoteAnswer {
  query: string;
  /** What was searched for, in plain words; empty for an empty query without filters. */
  echo: string;
  /** The first `limit` of them, in order. */
  results: QuoteResult[];
  /** How many there are in all. */
  total: number;
  /** No statement has all the words; the results have some of them. */
  partial: boolean;
  notices: Notice[];
  /** Counted on demand, since it may take one more fetch. */
  counts: () => Promise<FilterCounts>;
  /** On demand for the same reason: what there is to say of a word that was completed though it is one by itself. */
  onCompleted: () => Promise<Notice[]>;
}

/** relevance: the article first, the closest match first in each part; paragraph: as printed; date: earliest first. */
export const sorts = ['relevance', 'paragraph', 'date'] as const;
export type Sort = (typeof sorts)[number];

export interface SearchOptions {
  sort?: Sort;
  filters?: Filters;
  /** How many results to prepare; 50 when absent. */
  limit?: number;
}

export interface QuoteSearch {
  /** Never rejects for what was typed; rejects only when a file of the index cannot be loaded. */
  search(query: string, options?: SearchOptions): Promise<QuoteAnswer>;
  /** Every statement with quoted words, for `checkQuotation`. */
  records(): Promise<CheckRecord[]>;
}
