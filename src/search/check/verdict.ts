/** What a pasted quotation is held against, and what a check says of it. Plain data only. */
import type { Bracket } from '../indexed.ts';
import type { Range, BracketNote } from '../types.ts';
import type { VerdictKind } from '../verdicts.ts';

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
  /** What dots stand for, where that turns the sense: a word that denies, or the end of a sentence. */
  dropped?: string;
  /** What was left off before it, in the same sentence, where that denies. */
  cut?: string;
  /** The words that deny in one of the two alone. */
  denied?: string;
  /** Whom the pasted text names as the speaker, when that is somebody else. */
  attributedTo?: string;
  /** Other records that hold the same words, with what the verdict on them would be. */
  also: { id: string; context: boolean; verdict: VerdictKind }[];
  /** For `absent`: records that share a run of words with it, the longest first. */
  near: string[];
}
