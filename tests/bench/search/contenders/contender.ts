/** What every way of searching statements in a browser has in common here. */

export interface Found {
  id: string;
  /** What is shown of it. */
  text: string;
}

/** The best first. */
export type Search = (query: string) => Promise<Found[]>;

/** Fetches one file of the index by its name and parses it. */
export type Load = (name: string) => Promise<unknown>;

/** A statement as the libraries get it: everything that somebody may search for, as plain text. */
export interface Doc {
  id: string;
  words: string;
  frame: string;
  paraphrase: string;
  speaker: string;
  role: string;
  kind: string;
  sourcing: string;
}

export const fields = ['words', 'frame', 'paraphrase', 'speaker', 'role', 'kind', 'sourcing'] as const;

/** What is shown of a statement, for all alike. */
export const textOf = ({ frame, words }: Pick<Doc, 'frame' | 'words'>): string =>
  frame.replace('{words}', words);
