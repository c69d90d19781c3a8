/** What stands on a card. Plain words, ready to be drawn; knows neither content nor pictures. */

interface Surroundings {
  /** The name of the site. */
  site: string;
  /** What the page rests on, in one line. */
  source: string;
}

export interface PageCard extends Surroundings {
  kind: 'page';
  title: string;
  description: string;
}

export interface PersonCard extends Surroundings {
  kind: 'person';
  name: string;
  role: string;
  /** Such as: 3 statements. */
  count: string;
}

export interface StatementCard extends Surroundings {
  kind: 'statement';
  /** Such as: A07 · partial quotation. */
  label: string;
  /** The sentence of ours that carries the words; for a report, all of it stands before them. */
  before: string;
  /** The exact words in their printed marks; absent for a report. */
  words?: string;
  after: string;
  /** Whether the words may stand without the sentence that carries them. */
  whole: boolean;
  speaker: string;
  role: string;
  /** Stands instead of words that are too long for a card. */
  tooLong: string;
}

export type Card = PageCard | PersonCard | StatementCard;
