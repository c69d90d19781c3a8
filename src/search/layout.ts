/**
 * The files of the index and what each holds, so that the one who writes them and the one who reads them agree.
 * `quotes` opens it; words, texts, facts and pages are fetched as a search needs them.
 */
import type { Bracket, EchoWords } from './indexed.ts';
import type { Dimension } from './types.ts';

export const files = {
  opening: 'index.json',
  facts: 'facts.json',
  pages: 'pages.json',
  words: (shard: number) => `words-${shard}.json`,
  small: (shard: number) => `small-${shard}.json`,
  texts: (page: number) => `texts-${page}.json`,
  absent: (shard: number) => `absent-${shard}.json`,
} as const;

/**
 * How many statements stand in one file of texts. Most exact phrases are in one or two statements, so small files make
 * the first result light; with more than four, each would bring as many bytes that nobody asked for.
 */
export const textsPerFile = 4;

/** The forms of one thing: how many of them, the first ones, occur here, and then all. */
export type PackedAliases = [occurring: number, ...forms: string[]];

/** The file that is read first. */
export interface Opening {
  /** How many statements there are, and how many of them, the first ones, are of the article. */
  records: number;
  article: number;
  /** How many files of each kind. */
  words: number;
  small: number;
  absent: number;
  aliases: PackedAliases[];
  echo: EchoWords;
}

/** One statement in a file of texts; what it does not have is left out. */
export interface TextRecord {
  id: string;
  ref: string;
  kind: string;
  sourcing: string;
  speaker: string;
  speakerName: string;
  speakerAsNamed: string;
  alsoBy?: string[];
  /** Who passed it on. */
  via?: string[];
  published: string;
  said?: string;
  paragraph?: number;
  words?: string;
  /** Only where it differs from the words. */
  asPrinted?: string;
  quoteMarks?: string;
  brackets?: Bracket[];
  paraphrase?: string;
  frame: string;
  /** Words of the article that are known to belong to it, such as its hedges. */
  printed?: string[];
}

/** Somebody who speaks: the id, the name, the institution's id or 0, and other spellings. */
export type PackedSpeaker = [id: string, name: string, organisation: string | 0, ...names: string[]];

/** Which statements have which value, as packed lists of records. */
export interface Facts {
  speakers: PackedSpeaker[];
  values: Record<Dimension, Record<string, string>>;
  /** By day of publication, earliest first. */
  days: Record<string, string>;
  labels: Partial<Record<Dimension, Record<string, string>>>;
}

/** The pages that may cover a word: title and address. */
export type PackedPages = [title: string, address: string][];

/** By stem: the pages that have it, the best first. */
export type AbsentWords = Record<string, number[]>;
