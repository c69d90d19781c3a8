/**
 * The names of a few moments, each on a thread down to its mark. No name hides another. Knows nothing of the marks
 * but where they are.
 */
import { widthOf } from '../lettering.ts';
import { lineHeight, type ChartWidth } from '../pixels.ts';
import { hangLabels, type Hung } from '../placing.ts';
import type { SceneShape } from '../scene.ts';
import { line, text } from '../shapes.ts';

/** Pixels. */
const baseline = 14;
const labelGap = 6;
const threadGap = 4;

export interface Name {
  lines: readonly string[];
  /** Where its thread hangs. */
  x: number;
  /** How far below the first marks its own mark begins. */
  markTop: number;
}

/** Names with their threads; they hang in as many rows as it takes, above marks that begin where the rows end. */
export function drawNames(
  named: readonly Name[],
  width: ChartWidth,
  top: number,
): { height: number; shapes: SceneShape[] } {
  const labels: Hung[] = named.map(({ x, lines }) => ({
    x,
    width: Math.max(...lines.map((words) => widthOf(words))),
    lines: lines.length,
  }));
  const places = hangLabels(labels, width);
  const rows = Math.max(0, ...places.map(({ row }, i) => row + (labels[i] as Hung).lines));
  const height = rows === 0 ? 0 : rows * lineHeight + labelGap;
  const shapes = named.flatMap(({ x, lines, markTop }, i) => {
    const { row, anchor } = places[i] as (typeof places)[number];
    const y = top + (rows - row - lines.length) * lineHeight;
    const at = anchor === 'start' ? x + threadGap : x - threadGap;
    const words = lines.map((one, n) => text('name', at, y + baseline + n * lineHeight, one, anchor));
    return [line('name-thread', x, y + 2, x, top + height + markTop), ...words];
  });
  return { height, shapes };
}
