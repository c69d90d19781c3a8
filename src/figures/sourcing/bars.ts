/**
 * How many words of the article rest on whom, as bars from zero, each with its name and its number. It is also the key
 * to the fills of the sentences. Knows nothing of sentences.
 */
import { scaleLinear } from 'd3';
import { linesOf, widthOf } from '../lettering.ts';
import { lineHeight, type ChartWidth } from '../pixels.ts';
import type { SceneShape } from '../scene.ts';
import { line, rect, text } from '../shapes.ts';
import { words } from '../../words/index.ts';
import { familyOf, patternOf } from './patterns.ts';
import type { Count } from './tally.ts';

/** Pixels. */
const headingHeight = 28;
const barHeight = 16;
const rowGap = 10;
const baseline = 14;
const wideLeft = 306;
const narrowLeft = 2;

interface Drawn {
  height: number;
  shapes: SceneShape[];
}

/** One bar, with its identity. */
const bar = ({ sourcing, words }: Count, x: number, y: number, width: number, scene: string): SceneShape => ({
  ...rect(`piece ${familyOf(sourcing)}`, { x, y, width, height: barHeight }),
  pattern: patternOf(scene, sourcing),
  id: sourcing,
  data: { sourcing, words },
});

/** A count in one line: its name, its bar, its number of words at the end of the bar. */
function wideRow(count: Count, top: number, scale: (words: number) => number, scene: string): Drawn {
  const width = scale(count.words);
  const share = words.figures.sourcing.share(count.words, count.share);
  const shapes = [
    text('name', wideLeft - 12, top + baseline - 1, words.sourcings[count.sourcing].label, 'end'),
    bar(count, wideLeft, top, width, scene),
    text('amount', wideLeft + width + 8, top + baseline - 1, share),
  ];
  return { height: barHeight + rowGap, shapes };
}

/** A count in two lines: its name and its number of words, then its bar. */
function narrowRow(count: Count, top: number, scale: (words: number) => number, scene: string): Drawn {
  const share = words.figures.sourcing.share(count.words, count.share);
  const lines = linesOf(words.sourcings[count.sourcing].label, 350 - widthOf(share, { bold: true }));
  const barTop = top + lines.length * lineHeight + 2;
  const shapes = [
    ...lines.map((words, i) => text('name', narrowLeft, top + baseline + i * lineHeight, words)),
    text('amount', 356, top + baseline, share, 'end'),
    bar(count, narrowLeft, barTop, scale(count.words), scene),
  ];
  return { height: barTop + barHeight + rowGap - top, shapes };
}

/** How many words rest on whom, with a heading; the key to the fills. */
export function drawTally(counts: readonly Count[], top: number, width: ChartWidth, scene: string): Drawn {
  const wide = width === 960;
  const left = wide ? wideLeft : narrowLeft;
  const room = wide ? width - wideLeft - 150 : width - 6;
  const scale = scaleLinear([0, counts[0]?.words ?? 1], [0, room]);
  const shapes: SceneShape[] = [text('heading', 0, top + baseline, words.figures.sourcing.tally)];
  let y = top + headingHeight;
  for (const count of counts) {
    const row = (wide ? wideRow : narrowRow)(count, y, scale, scene);
    shapes.push(...row.shapes);
    y += row.height;
  }
  if (wide) shapes.push(line('zero', left, top + headingHeight - 4, left, y - rowGap + 4));
  return { height: y - rowGap - top, shapes };
}
