/**
 * Where labels and marks go so that none hides another. The same input has the same outcome: first come, first
 * placed. Pure: widths and places in, rows out; knows nothing of what the labels say.
 */

/** A stretch of pixels from left to right. */
export interface Stretch {
  left: number;
  right: number;
}

const touch = (a: Stretch, b: Stretch, gap: number): boolean =>
  a.left < b.right + gap && b.left < a.right + gap;

/** Those of the labels that keep clear of all that were kept before them. */
export function keepApart<T extends Stretch>(labels: readonly T[], gap: number): T[] {
  return labels.reduce<T[]>(
    (kept, label) => (kept.some((other) => touch(other, label, gap)) ? kept : [...kept, label]),
    [],
  );
}

/** The row of each mark, counted from 0, so that marks in one row keep apart. */
export function rowsApart(marks: readonly Stretch[], gap: number): number[] {
  const rows: Stretch[][] = [];
  return marks.map((mark) => {
    const free = rows.findIndex((row) => row.every((other) => !touch(other, mark, gap)));
    const row = free === -1 ? rows.length : free;
    (rows[row] ??= []).push(mark);
    return row;
  });
}

/** A label of one or more lines that hangs on a thread at `x`, to the right of the thread or to its left. */
export interface Hung {
  x: number;
  width: number;
  lines: number;
}

export interface HungPlace {
  /** The row of its last line, counted from 0, the row next to the marks. */
  row: number;
  anchor: 'start' | 'end';
}

interface Candidate extends HungPlace, Stretch {
  x: number;
  /** The row of its first line, where its thread begins. */
  top: number;
}

const space = 4; // pixels between a thread and its label, and around the threads of others
const anchors = ['start', 'end'] as const;

function candidate({ x, width, lines }: Hung, row: number, anchor: HungPlace['anchor']): Candidate {
  const left = anchor === 'start' ? x + space : x - space - width;
  return { x, row, anchor, left, right: left + width, top: row + lines - 1 };
}

const hides = (a: Candidate, b: Candidate): boolean =>
  a.row <= b.top && b.row <= a.top && touch(a, b, 2 * space);

const runsThrough = (thread: Candidate, { row, left, right }: Candidate): boolean =>
  row <= thread.top && thread.x > left - space / 2 && thread.x < right + space / 2;

const crosses = (a: Candidate, b: Candidate): boolean => runsThrough(a, b) || runsThrough(b, a);

type Options = (label: Hung, rows: number) => Candidate[];

/** Row by row, each side of the thread in turn; or first all rows to its right. */
const searches: readonly Options[] = [
  (label, rows) =>
    Array.from({ length: 2 * rows }, (_, n) => candidate(label, n >> 1, n % 2 ? 'end' : 'start')),
  (label, rows) =>
    anchors.flatMap((side) => Array.from({ length: rows }, (_, row) => candidate(label, row, side))),
];

/** Each label in the first place where it hides nothing, and where no thread runs through words if there is one. */
function placeEach(labels: readonly Hung[], order: readonly number[], options: Options, right: number) {
  const rows = labels.reduce((sum, { lines }) => sum + lines, 1);
  const placed = new Map<number, Candidate>();
  for (const i of order) {
    const others = [...placed.values()];
    const all = options(labels[i] as Hung, rows);
    const inside = all.filter((one) => one.left >= 0 && one.right <= right);
    const free = (inside.length > 0 ? inside : all).filter(
      (one) => !others.some((other) => hides(one, other)),
    );
    placed.set(i, free.find((one) => !others.some((other) => crosses(one, other))) ?? (free[0] as Candidate));
  }
  return labels.map((_, i) => placed.get(i) as Candidate);
}

function costOf(places: readonly Candidate[]): number {
  const crossings = places.flatMap((a, i) => places.slice(i + 1).filter((b) => crosses(a, b))).length;
  return 1000 * crossings + Math.max(0, ...places.map(({ top }) => top));
}

/**
 * A row and a side for each label, in the order given, so that no label hides another. Of a few ways to place them
 * one by one, the first that has the fewest threads through words and then the fewest rows.
 */
export function hangLabels(labels: readonly Hung[], right: number): HungPlace[] {
  const x = (i: number): number => (labels[i] as Hung).x;
  const fromLeft = labels.map((_, i) => i).sort((a, b) => x(a) - x(b) || a - b);
  const orders = [fromLeft, [...fromLeft].reverse(), labels.map((_, i) => i)];
  const ways = orders.flatMap((order) => searches.map((options) => placeEach(labels, order, options, right)));
  const best = ways.reduce((a, b) => (costOf(b) < costOf(a) ? b : a));
  return best.map(({ row, anchor }) => ({ row, anchor }));
}
