/**
 * Every budget of the site, each with its reason. A check calls `hold` with what it measured; nothing else says how much is
 * too much. Where `MEASURED` names a file, what was measured is written there, for `npm run budgets` to print.
 * Knows limits and their reasons; how a thing is measured is the business of its check.
 */
import { appendFileSync } from 'node:fs';

export type Unit = 'bytes' | 'bytes gzip' | 'files' | 'score' | 'grade' | 'words' | '×' | 'ms' | 'minutes';

export interface Budget {
  what: string;
  most: number;
  /** Plain `bytes` are brotli-compressed where a host would compress them. */
  unit: Unit;
  why: string;
}

export const budgets = {
  'explainer-html': {
    what: 'HTML of an explainer',
    most: 24_000,
    unit: 'bytes',
    why: 'text should be read before a slow line has delivered twice that much',
  },
  'explainer-css': {
    what: 'Styles of an explainer',
    most: 14_000,
    unit: 'bytes',
    why: 'they stand before the first paint, and fit one first flight of a connection',
  },
  'explainer-script': {
    what: 'Script of an explainer',
    most: 6_000,
    unit: 'bytes',
    why: 'reading needs none; this is for the menu, the contents and the search control',
  },
  'explainer-fonts': {
    what: 'Fonts of an explainer',
    most: 70_000,
    unit: 'bytes',
    why: 'they come after the text, and should have come within a second on a slow phone',
  },
  'explainer-font-files': {
    what: 'Font files of an explainer',
    most: 2,
    unit: 'files',
    why: 'upright and italic; a third would come for one letter',
  },
  'explainer-words': {
    what: 'Words of an explainer',
    most: 1_100,
    unit: 'words',
    why: 'five minutes of reading; who wants more has the statements',
  },
  'explainer-grade': {
    what: 'Reading grade of an explainer',
    most: 10,
    unit: 'grade',
    why: 'written for a curious reader of sixteen',
  },
  'quote-index-html': {
    what: 'HTML of the quote index',
    most: 30_000,
    unit: 'bytes',
    why: 'all statements on one page, so that the browser finds in it without a script',
  },
  'layout-shift': {
    what: 'Layout shift while a page or figure loads',
    most: 0.001,
    unit: 'score',
    why: 'nothing moves under the eye; the rest is rounding',
  },
  'reading-shift': {
    what: 'Layout shift from step to step of a story',
    most: 0.01,
    unit: 'score',
    why: 'the words under the map take turns, which counts as a move when a reader jumps',
  },
  'figure-html': {
    what: 'Page of a figure',
    most: 34_000,
    unit: 'bytes',
    why: 'the drawing, its table and the ways to take it along, in three round trips',
  },
  'figure-drawing': {
    what: 'Drawing of a figure',
    most: 11_000,
    unit: 'bytes',
    why: 'it also stands in explainers and frames, and has to leave room there',
  },
  'figure-script': {
    what: 'Script of a figure before anybody reaches for it',
    most: 4_000,
    unit: 'bytes',
    why: 'the drawing is complete without it',
  },
  'figure-script-zoomed': {
    what: 'Script of a figure after somebody zooms',
    most: 24_000,
    unit: 'bytes',
    why: 'it comes only for who asks for it, and should be there while the finger is still on the button',
  },
  'finer-lines': {
    what: 'Finer lines of one view of a map',
    most: 80_000,
    unit: 'bytes',
    why: 'fetched once, when a reader zooms in',
  },
  'frame-html': {
    what: 'Frame of a figure',
    most: 12_000,
    unit: 'bytes',
    why: 'the first flight of a connection ends between 12.3 and 13.3 kB; more costs a round trip',
  },
  'frame-html-numbers': {
    what: 'Frame of the chart of numbers',
    most: 13_000,
    unit: 'bytes',
    why: 'two drawings and 51 rows, each with its source; it pays for them',
  },
  'frame-script': {
    what: 'Script in a frame',
    most: 3_000,
    unit: 'bytes',
    why: 'it rides in the one file, and the map should have the room',
  },
  loader: {
    what: 'Loader on an editor’s page',
    most: 500,
    unit: 'bytes gzip',
    why: 'somebody else’s page pays for it',
  },
  'answer-named': {
    what: 'Place of the oEmbed address in a page',
    most: 10_000,
    unit: 'bytes',
    why: 'programs that look for it stop reading early',
  },
  card: {
    what: 'Picture of a link preview',
    most: 40_000,
    unit: 'bytes',
    why: 'there are two hundred of them, and a messenger may give up on large ones',
  },
  'search-first-statement': {
    what: 'From reaching for the search to the first statement',
    most: 16_000,
    unit: 'bytes',
    why: 'one and a half flights of a connection, script and index together',
  },
  'search-first-page': {
    what: 'From reaching for the search to the first page, statements included',
    most: 125_000,
    unit: 'bytes',
    why: 'most of it is the program that searches pages; it comes after the statements',
  },
  'search-index': {
    what: 'Index of statements until the first result',
    most: 6_000,
    unit: 'bytes',
    why: 'leaves the script of the search its share of the budget',
  },
  'search-index-grown': {
    what: 'The same with ten thousand statements more',
    most: 60_000,
    unit: 'bytes',
    why: 'the search must not outgrow what a page-wide index costs',
  },
  'search-counts-grown': {
    what: 'The same with the counts of every filter',
    most: 100_000,
    unit: 'bytes',
    why: 'half of what a page-wide index needs for its first result',
  },
  'offline-registration': {
    what: 'Asking the browser to keep a copy',
    most: 500,
    unit: 'bytes',
    why: 'every page loads it, and most readers have a network',
  },
  'offline-worker': {
    what: 'Service worker with its list of files',
    most: 14_000,
    unit: 'bytes',
    why: 'fetched after the page, and again to ask whether the copy is the newest',
  },
  'offline-copy': {
    what: 'Everything that is kept for reading offline',
    most: 1_300_000,
    unit: 'bytes',
    why: 'fetched once, after the page, on a fast line; later only what has changed',
  },
  'map-to-svg': {
    what: 'Bytes of the map against a bare SVG file of it',
    most: 1.6,
    unit: '×',
    why: 'what a map adds to its picture (names, table, controls) should be less than the picture',
  },
  'marks-to-svg': {
    what: 'Time to marks against a bare SVG file',
    most: 1.1,
    unit: '×',
    why: 'the map is there as soon as a picture would be',
  },
  'zoom-frame': {
    what: 'Frame while zooming, 95 of 100',
    most: 17,
    unit: 'ms',
    why: 'a frame of a screen that shows sixty a second, and a little for the clock',
  },
} as const satisfies Record<string, Budget>;

export type BudgetId = keyof typeof budgets;

/** One thing that a check measured. */
export interface Measured {
  id: BudgetId;
  value: number;
  /** What was measured, such as the path of a page. */
  where: string;
}

/** Holds what was measured against its budget; throws with the reason where it is too much. */
export function hold(id: BudgetId, value: number, where: string): void {
  const { MEASURED: file } = process.env;
  if (file) appendFileSync(file, `${JSON.stringify({ id, value, where } satisfies Measured)}\n`);
  const { what, most, unit, why } = budgets[id];
  if (value <= most) return;
  throw new Error(
    `${where}: ${what} is ${value} ${unit}, and may be ${most}. Why: ${why}. Hint: make it lighter, or change tests/budgets.ts and say why.`,
  );
}
