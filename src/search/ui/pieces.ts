/** Cuts a text where it is to be marked. Knows neither the text nor why it is marked. */
import type { Range } from '../types.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

/** The part of a text from `from` to `to`, cut at the ranges, which count from the start of the text. */
export function cutAt(text: string, ranges: readonly Range[], from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const add = (end: number, marked: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    add(Math.min(start, to), false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  return pieces;
}
