/**
 * The letters of each kind of label, in two sizes, and the room that words take in them. In pixels of the screen;
 * `maps.css` sets the same sizes.
 */
import { linesOf, widthOf } from '../lettering.ts';
import { textSize } from '../pixels.ts';
import type { LabelKind } from './lists.ts';

export interface Letters {
  /** Pixels. */
  size: number;
  /** Pixels from one line to the next. */
  lead: number;
  bold: boolean;
}

const small: Letters = { size: 12.5, lead: 15, bold: false };
const large: Letters = { size: 15, lead: 18, bold: true };

export const letterings: Readonly<Record<LabelKind, Letters>> = {
  country: large,
  region: small,
  water: small,
  city: small,
  area: small,
  remark: small,
};

/** The width of a line in these letters. */
export const widthIn = ({ size, bold }: Letters, line: string): number =>
  (widthOf(line, { bold }) * size) / textSize;

/** The text in lines that fit the width in these letters. */
export const linesIn = ({ size, bold }: Letters, text: string, width: number): string[] =>
  linesOf(text, (width * textSize) / size, { bold });
