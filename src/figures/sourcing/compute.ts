/**
 * The chart of sourcing: every sentence of the article as a bar by who stands behind it, and how many words rest on
 * whom. Pure: input in, scene out; knows nothing of the subject.
 */
import { lineHeight, type ChartWidth } from '../pixels.ts';
import type { Scene } from '../scene.ts';
import { text } from '../shapes.ts';
import { words } from '../../words/index.ts';
import { drawTally } from './bars.ts';
import type { Part, SourcingInput } from './input.ts';
import { patternsFor } from './patterns.ts';
import { drawSentences } from './sentences.ts';
import { tallyOf } from './tally.ts';

/** Pixels. */
const gap = 30;
const margin = 6;
const baseline = 14;

const partsOf = (paragraphs: SourcingInput['paragraphs']): Part[] =>
  paragraphs.flatMap((sentences) => sentences.flatMap(({ parts }) => parts));

/** The chart, drawn for one of the two widths. The narrow one has the key first, as it cannot name fills in place. */
export function compute({ id, title, description, paragraphs }: SourcingInput, width: ChartWidth): Scene {
  const scene = `${id}-${width}`;
  const frame = { id: scene, width, title, description };
  const look = `chart chart-sourcing ${width === 360 ? 'chart-narrow' : 'chart-wide'}`;
  const counts = tallyOf(partsOf(paragraphs));
  if (counts.length === 0) {
    const shapes = [text('nothing', 0, baseline, words.figures.sourcing.nothing)];
    return { ...frame, height: lineHeight * 2, shapes: [{ kind: 'group', class: look, shapes }] };
  }
  const tally = (top: number) => drawTally(counts, top, width, scene);
  const sentences = (top: number) => drawSentences(paragraphs, top, width, scene);
  const [first, second] = width === 360 ? [tally, sentences] : [sentences, tally];
  const above = first(0);
  const below = second(above.height + gap);
  return {
    ...frame,
    height: Math.ceil(above.height + gap + below.height + margin),
    patterns: patternsFor(scene, new Set(counts.map(({ sourcing }) => sourcing))),
    shapes: [{ kind: 'group', class: look, shapes: [...above.shapes, ...below.shapes] }],
  };
}
