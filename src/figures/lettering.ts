/**
 * How much room words take, where no browser can be asked. The widths are those of a wide common sans-serif face,
 * so labels that keep clear here keep clear in any face a reader may have. Knows nothing of figures.
 */
import { textSize } from './pixels.ts';

/** Widths in parts of the size of the text, for letters that differ much from the rest. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["ijlI'|!.,:;’‘· ", 0.33],
  ['frt()[]-/"“”', 0.45],
  ['mwMW—%', 0.97],
  ['мшщжюыМШЩЖЮЫФ', 0.98],
  ['ABCDEFGHJKLNOPQRSTUVXYZ', 0.74],
];
const usual = 0.64;
const strong = 1.1; // strong text is about a tenth wider

const widthByLetter = new Map(
  widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])),
);

interface Letters {
  bold?: boolean;
}

/** The width of a line of text in pixels, rather too wide than too narrow. */
export function widthOf(text: string, { bold = false }: Letters = {}): number {
  const ems = [...text].reduce((sum, letter) => sum + (widthByLetter.get(letter) ?? usual), 0);
  return ems * textSize * (bold ? strong : 1);
}

/** A word in pieces that fit the width: broken after its hyphens, and anywhere where that is not enough. */
function piecesOf(word: string, fits: (text: string) => boolean): string[] {
  const units = word.split(/(?<=-)/).flatMap((part) => (fits(part) ? [part] : [...part]));
  return units.reduce<string[]>((pieces, unit) => {
    const longer = `${pieces.at(-1) ?? ''}${unit}`;
    return pieces.length > 0 && fits(longer) ? [...pieces.slice(0, -1), longer] : [...pieces, unit];
  }, []);
}

/** The text in lines that fit the width. */
export function linesOf(text: string, width: number, letters: Letters = {}): string[] {
  const fits = (line: string) => widthOf(line, letters) <= width;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(...piecesOf(word, fits));
  }
  return lines;
}
