/**
 * The places that a label may take about its point, the best first: words that name an area stand on it, words that
 * name a point stand beside it, and farther off with a thread. In pixels of the screen, from the point.
 */
import type { Box } from './boxes.ts';
import { widthIn, type Letters } from './lettering.ts';

export interface Lettering extends Letters {
  lines: readonly string[];
}

export interface LabelPlace {
  box: Box;
  anchor: 'start' | 'middle' | 'end';
  /** Where the words are anchored, from left to right. */
  x: number;
  /** Where a thread from the point ends, when the label is too far off to do without. */
  thread?: [x: number, y: number];
}

/**
 * How a label lies to what it names, along one axis: before it, beginning where it begins, about its middle, ending
 * where it ends, or after it.
 */
type Lie = 'before' | 'start' | 'middle' | 'end' | 'after';

/** The sides of a point, the best first: from left to right, and from top to bottom. */
const sides: readonly (readonly [across: Lie, down: Lie])[] = [
  ['after', 'middle'],
  ['before', 'middle'],
  ['middle', 'before'],
  ['middle', 'after'],
  ['start', 'before'],
  ['start', 'after'],
  ['end', 'before'],
  ['end', 'after'],
  ['after', 'before'],
  ['after', 'after'],
  ['before', 'before'],
  ['before', 'after'],
];
const gap = 3; // pixels between a mark and its words

/** Pixels from the words to what they name, the best first. */
const threads = { beside: [0, 12, 26], apart: [12, 26, 40] } as const;

function sizeOf({ lines, ...letters }: Lettering): Pick<Box, 'width' | 'height'> {
  const width = Math.ceil(Math.max(...lines.map((line) => widthIn(letters, line))));
  return { width, height: lines.length * letters.lead };
}

/** Where something so long begins that lies to a stretch in this way, and keeps so far off. */
function lay(lie: Lie, { from, long }: { from: number; long: number }, own: number, off: number): number {
  switch (lie) {
    case 'before':
      return from - off - own;
    case 'start':
      return from;
    case 'middle':
      return from + (long - own) / 2;
    case 'end':
      return from + long - own;
    case 'after':
      return from + long + off;
  }
}

const anchors = { before: 'end', start: 'start', middle: 'middle', end: 'end', after: 'start' } as const;
/** Which point of a label its thread leads to, in parts of its length. */
const ends = { before: 1, start: 0, middle: 0.5, end: 1, after: 0 } as const;

/** The place on one side of what stands at the point. */
function beside(
  lettering: Lettering,
  about: Box,
  [across, down]: (typeof sides)[number],
  thread: number,
): LabelPlace {
  const { width, height } = sizeOf(lettering);
  const x = lay(across, { from: about.x, long: about.width }, width, gap + thread);
  const y = lay(down, { from: about.y, long: about.height }, height, gap + thread);
  const at = x + width * ends[across];
  const place = { box: { x, y, width, height }, anchor: anchors[across], x: at };
  return thread === 0 ? place : { ...place, thread: [at, y + height * ends[down]] };
}

/** Places beside a point, about which marks may stand in a box; `apart` asks for a thread in any case. */
export const placesBeside = (lettering: Lettering, about: Box, how: keyof typeof threads): LabelPlace[] =>
  threads[how].flatMap((thread) => sides.map((side) => beside(lettering, about, side, thread)));

/** Places on an area: in its middle, or a little off it; a remark may go farther than a name. */
export function placesOn(lettering: Lettering, isRemark: boolean): LabelPlace[] {
  const { width, height } = sizeOf(lettering);
  const shifts = isRemark ? [0, -0.5, 0.5, -1, 1, -2, 2] : [0, -0.5, 0.5];
  return shifts.flatMap((down) =>
    [0, -0.2, 0.2].map((right): LabelPlace => {
      const x = right * width;
      return { box: { x: x - width / 2, y: (down - 0.5) * height, width, height }, anchor: 'middle', x };
    }),
  );
}
