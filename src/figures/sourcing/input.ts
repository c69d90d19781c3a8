/** What the chart of sourcing is made from. Knows lengths and who stands behind them, and none of the words. */
import type { words } from '../../words/index.ts';

export type Sourcing = keyof typeof words.sourcings;

export interface Part {
  sourcing: Sourcing;
  /** How many words of the sentence it takes. */
  words: number;
  /** The ids of the statements in it. */
  statements: readonly string[];
}

export interface Sentence {
  /** Its anchor on the pages, such as p1s2. */
  id: string;
  /** Its length. */
  characters: number;
  /** Its parts in printed order. */
  parts: readonly Part[];
  /** What it does, in our words. */
  gist: string;
}

export interface SourcingInput {
  id: string;
  title: string;
  /** Read out in place of the picture. */
  description: string;
  /** The sentences of each paragraph, in order. */
  paragraphs: readonly (readonly Sentence[])[];
}
