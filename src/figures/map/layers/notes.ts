/**
 * What always stands in the lower left corner: what must be known of a disputed territory that the map shows, for which
 * day the map holds, and whose base map it is.
 */
import type { GroupShape, SceneShape } from '../../scene.ts';
import type { Box } from '../boxes.ts';
import { letterings, linesIn, widthIn } from '../lettering.ts';
import { ownSize, sheetWidth, units } from '../sheet.ts';
import type { MapInput } from '../types.ts';

const letters = letterings.remark;
const margin = 6; // pixels of the screen

/** A line of the notes, and the day for which it holds when it has one of its own. */
interface Line {
  text: string;
  date?: string;
}

/** The notes in lines that fit the narrowest screen, each note beginning a line of its own. */
export function noteLines({ base: { disputed }, asOf, credit }: MapInput, showsDisputed: boolean): Line[] {
  const room = sheetWidth / units.narrow - 2 * margin;
  const inLines = (text: string) => linesIn(letters, text, room);
  const note = disputed && showsDisputed ? inLines(disputed.note) : [];
  return [
    ...note.map((text) => ({ text, date: disputed?.date as string })),
    ...[asOf, credit].flatMap(inLines).map((text) => ({ text })),
  ];
}

/** The room that the lines take in their corner, in pixels of the screen. */
export function noteBox(lines: readonly Line[], height: number, unit: number): Box {
  const tall = lines.length * letters.lead + margin;
  const width = Math.max(...lines.map(({ text }) => widthIn(letters, text))) + 2 * margin;
  return { x: 0, y: height / unit - tall, width, height: tall };
}

/** The lines on a plate that keeps the map from showing through: above a level of the sheet, or so far below it. */
export function notes(lines: readonly Line[], at: number, below = 0): GroupShape {
  const texts = lines.map(({ text, date }, i): SceneShape => ({
    kind: 'text',
    x: margin,
    y: below - margin - (lines.length - 1 - i) * letters.lead,
    text,
    ...(date === undefined ? {} : { class: 'disputed-note', data: { date } }),
  }));
  const plate: SceneShape = { kind: 'rect', class: 'plate', ...noteBox(lines, below, 1) };
  return ownSize([0, at], [plate, ...texts], { class: 'note' });
}

export type NoteLines = readonly Line[];
