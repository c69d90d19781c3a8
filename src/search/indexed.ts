/** What goes into the quote index when the site is built. Plain data only: knows no page, no network and no interface word. */
import type { Dimension } from './types.ts';

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
