/** What the chart of numbers is made from: ids resolved, days and names as plain words. Knows no content. */
import type { words } from '../../words/index.ts';

export type Scope = keyof typeof words.scopes;

/** A number that somebody gave, or a statement about numbers (with neither end). */
export interface NumberGiven {
  id: string;
  /** The lower end, when one was given. */
  low?: number;
  /** The upper end, when one was given. */
  high?: number;
  /** The number in the words of its source. */
  wording: string;
  /** What it counts. */
  counts: string;
  scope: Scope;
  /** The name of who gave it. */
  speaker: string;
  /** The id of the speaker's group. */
  group: string;
  observed: string;
  observedTo?: string;
  published: string;
  /** True for a number that the article prints. */
  own: boolean;
  /** The paragraph of the article that prints it. */
  paragraph?: number;
  /** Short names of the documents. */
  sources: readonly string[];
  conflict?: string;
  note?: string;
}

export interface NumbersInput {
  id: string;
  title: string;
  /** Read out in place of the picture. */
  description: string;
  /** The day of the article. */
  day: string;
  numbers: readonly NumberGiven[];
}
