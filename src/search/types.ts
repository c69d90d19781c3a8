/**
 * What goes into the quote index, what comes out of a search, and what a check of a quotation says.
 * Plain data only: knows no page, no network and no interface word. Long, because builder, matcher and pages read one format.
 */
import type { VerdictKind } from './verdicts.ts';

/* ---- Dimensions ------------------------------------------------------------------------------- */

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

/* ---- Into the index (build time) -------------------------------------------------------------- */

/** An editorial bracket inside quoted words, and the word it replaced when that is known. */
export interface Bracket {
  printed: string;
  original?: string;
}

/** Who speaks, with every name by which they can be found. */
export interface IndexSpeaker {
  id: string;
  name: string;
  /** Other spellings. */
  names: readonly string[];
  role: string;
  /** The id of the institution they spoke for; an institution may name itself. */
  organisation?: string;
}

/** One statement; the content schema's record fits it as it is. */
export interface IndexQuote {
  id: string;
  ref: string;
  context: boolean;
  kind: string;
  words?: string;
  asPrinted?: string;
  marks?: string;
  paraphrase?: string;
  /** `{words}` stands where the quoted words go. */
  frame: string;
  speaker: string;
  alsoBy: readonly string[];
  speakerAsNamed: string;
  role: string;
  sourcing: string;
  topics: readonly string[];
  hedges: readonly { kind: string; words: string }[];
  brackets: readonly Bracket[];
  /** Who passed it on, where this site has a record of them. */
  chain: readonly { speaker?: string }[];
  paragraph?: number;
  published: string;
  said?: string;
}

/** A page that can cover a word which the article does not have. */
export interface IndexPage {
  title: string;
  address: string;
  /** Its words. */
  text: string;
}

/** Forms of one name or word; a search for one of them finds all. */
export interface AliasGroup {
  forms: readonly string[];
}

/** How a search is said back to the reader; what stands in `{…}` is filled in. */
export interface EchoWords {
  /** Around all that follows: `{what}`. */
  all: string;
  /** For a search that asks for nothing in particular. */
  everything: string;
  /** `{list}`: words and phrases; some of them when nothing has all. */
  with: string;
  some: string;
  without: string;
  /** A sentence after the others; `{list}`: small words that results need not have. */
  small: string;
  /** `{words}`: one word; words in quotation marks; the beginning of a word. */
  word: string;
  phrase: string;
  prefix: string;
  /** Between the last two of a list, and between two alternatives. */
  and: string;
  or: string;
  /** By field (a dimension, or `role`): `{value}`; and its opposite, around that: `{what}`. */
  fields: Readonly<Record<string, string>>;
  not: string;
}

export interface IndexInput {
  quotes: readonly IndexQuote[];
  speakers: readonly IndexSpeaker[];
  aliases: readonly AliasGroup[];
  /** Every word of the article once. */
  articleWords: readonly string[];
  pages: readonly IndexPage[];
  /** What readers see for the values of sourcing, kind, topic, hedge and where. */
  labels: Readonly<Partial<Record<Dimension, Readonly<Record<string, string>>>>>;
  echo: EchoWords;
}

/** A file to be written under the folder of the index. */
export interface IndexFile {
  name: string;
  text: string;
}

/** Fetches one file of the index by its name and parses it. */
export type Load = (name: string) => Promise<unknown>;

/* ---- Out of a search -------------------------------------------------------------------------- */

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
  /** The article does not print this word; `pages` cover it, `statements` around the article have it. */
  | { kind: 'not-in-article'; word: string; pages: { title: string; address: string }[]; statements: number }
  /** No statement has the typed word; the results are those of the suggestion. */
  | { kind: 'did-you-mean'; word: string; suggestion: string; query: string }
  /** Other spellings that were searched for as well, and found. */
  | { kind: 'alias'; word: string; also: string[] }
  /** No statement has this word; `dropped`: the results leave it out. */
  | { kind: 'unknown-word'; word: string; inArticle: boolean; dropped: boolean }
  /** A field with a value that nothing here has, such as a speaker who is not here. */
  | { kind: 'unknown-word'; word: string; field: string; inArticle: boolean; dropped: boolean }
  /** Nothing was found at all. */
  | { kind: 'none'; ways: Way[] };

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

/* ---- Checking a quotation --------------------------------------------------------------------- */

export interface CheckRecord {
  id: string;
  ref: string;
  context: boolean;
  words: string;
  /** With the punctuation printed inside the marks. */
  asPrinted: string;
  quoteMarks?: string;
  brackets: readonly Bracket[];
  speaker: string;
  speakerName: string;
  /** Every name that may stand for who said it: spellings, others it was said for, who passed it on. */
  names: readonly string[];
  frame: string;
  kind: string;
  paragraph?: number;
  published: string;
}

/** A stretch of the comparison: same in both, only in the record (`missing`), only in the paste (`added`). */
export interface DiffPart {
  kind: 'same' | 'missing' | 'added';
  text: string;
}

export interface Verdict {
  verdict: VerdictKind;
  /** What was checked, without the marks around it, and where it stands in the pasted text. */
  quotation: string;
  range: Range;
  /** The record it was held against; absent for `absent`. */
  id?: string;
  record?: CheckRecord;
  /** For `joined`: every record that it takes words from, in its order. */
  ids: string[];
  /** Word by word, from the record's words to the pasted ones; empty for identical and absent. */
  diff: DiffPart[];
  bracket?: BracketNote;
  /** Whom the pasted text names as the speaker, when that is somebody else. */
  attributedTo?: string;
  /** Other records that hold the same words, with what the verdict on them would be. */
  also: { id: string; context: boolean; verdict: VerdictKind }[];
  /** For `absent`: records that share a run of words with it, the longest first. */
  near: string[];
}
