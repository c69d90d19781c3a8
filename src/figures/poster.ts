/**
 * A figure as a picture that can travel alone: the drawing with its title above, and below it the words that must not
 * be parted from it. Pure, apart from the stylesheet it is given; knows no content.
 */
import { drawScene } from './draw.ts';
import { linesOf } from './lettering.ts';
import { textSize } from './pixels.ts';
import type { Scene } from './scene.ts';

export interface Poster {
  scene: Scene;
  title: string;
  /** Caption, day, sources, licence: each begins a line of its own. */
  notes: readonly string[];
  style: string;
}

/** Pixels. */
const margin = 20;
const title = { size: 22, lead: 28 };
const note = { size: 13, lead: 18 };

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Letters {
  size: number;
  lead: number;
}

const wrapped = (text: string, width: number, { size }: Letters, bold: boolean): string[] =>
  linesOf(text, (width * textSize) / size, { bold });

/** Lines of words from a height down. */
const written = (lines: readonly string[], top: number, { size, lead }: Letters, weight: number): string =>
  lines
    .map(
      (line, i) =>
        `<text class="words" x="${margin}" y="${top + (i + 1) * lead - 6}" font-size="${size}" font-weight="${weight}">${escape(line)}</text>`,
    )
    .join('');

/** The picture as a file of SVG. */
export function poster({ scene, title: heading, notes, style }: Poster): string {
  const { width, height } = scene;
  const titles = wrapped(heading, width, title, true);
  const lines = notes.flatMap((one) => wrapped(one, width, note, false));
  const drawingTop = margin + titles.length * title.lead + 10;
  const notesTop = drawingTop + height + 10;
  const box = [width + 2 * margin, notesTop + lines.length * note.lead + margin];
  const drawing = drawScene(scene).replace(
    '<svg ',
    `<svg x="${margin}" y="${drawingTop}" width="${width}" height="${height}" `,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${box[0]}" height="${box[1]}" viewBox="0 0 ${box.join(' ')}">`,
    `<style>${style}</style><rect class="paper" width="${box[0]}" height="${box[1]}"/>`,
    written(titles, margin, title, 600),
    drawing,
    written(lines, notesTop, note, 400),
    '</svg>',
  ].join('');
}
