/**
 * The article as bars: a row for each paragraph, in it a bar for each sentence, as long as the sentence, split by who
 * stands behind its parts. Knows nothing of the tally.
 */
import { scaleLinear } from 'd3';
import { widthOf } from '../lettering.ts';
import { lineHeight, type ChartWidth } from '../pixels.ts';
import type { GroupShape, SceneShape } from '../scene.ts';
import { line, rect, text } from '../shapes.ts';
import { words } from '../../words/index.ts';
import type { Sentence, Sourcing, SourcingInput } from './input.ts';
import { familyOf, patternOf } from './patterns.ts';

/** Pixels. */
const left = 34;
const margin = 4;
const headingHeight = 28;
const barHeight = 20;
const rowGap = 10;
const sentenceGap = 5;
const scaleHeight = 34;
const longestScaleBar = 150;
const baseline = 14;

interface Piece {
  sourcing: Sourcing;
  statements: readonly string[];
  words: number;
  x: number;
  width: number;
}

/** Pixels for a character, so that the longest paragraph ends at the edge. */
function pixelsPerCharacter(paragraphs: readonly (readonly Sentence[])[], right: number): number {
  const fits = paragraphs.map((sentences) => {
    const characters = sentences.reduce((sum, sentence) => sum + sentence.characters, 0);
    return (right - left - (sentences.length - 1) * sentenceGap) / Math.max(1, characters);
  });
  return Math.min(...fits);
}

/** The parts of a sentence, as long as their share of its words. */
function piecesOf(sentence: Sentence, start: number, scale: number): Piece[] {
  const all = sentence.parts.reduce((sum, part) => sum + part.words, 0);
  let x = start;
  return sentence.parts.map((part) => {
    const width = (sentence.characters * scale * part.words) / all;
    x += width;
    return { ...part, x: x - width, width };
  });
}

function paragraphPieces(sentences: readonly Sentence[], scale: number): Piece[][] {
  let x = left;
  return sentences.map((sentence) => {
    const start = x;
    x += sentence.characters * scale + sentenceGap;
    return piecesOf(sentence, start, scale);
  });
}

/** A sentence as an outlined bar; each part names its statements. */
function drawSentence(sentence: Sentence, pieces: readonly Piece[], y: number, scene: string): GroupShape {
  const parts = pieces.map(({ sourcing, statements, words, x, width }, i): SceneShape => ({
    ...rect(`piece ${familyOf(sourcing)}`, { x, y, width, height: barHeight }),
    pattern: patternOf(scene, sourcing),
    id: `${sentence.id}-${i + 1}`,
    data: { sourcing, words, statements: statements.join(' ') },
  }));
  const data = { characters: sentence.characters };
  return { kind: 'group', class: 'sentence', id: sentence.id, data, shapes: parts };
}

/** Who stands behind it, under the bars: once for neighbours of one kind, and only where there is room. */
function drawNames(pieces: readonly Piece[], y: number): SceneShape[] {
  const runs: { sourcing: Sourcing; x: number; right: number }[] = [];
  for (const { sourcing, x, width } of pieces) {
    const last = runs.at(-1);
    if (last?.sourcing === sourcing) last.right = x + width;
    else runs.push({ sourcing, x, right: x + width });
  }
  return runs.flatMap(({ sourcing, x, right }) => {
    const { label } = words.sourcings[sourcing];
    return widthOf(label) <= right - x ? [text('name', x, y, label)] : [];
  });
}

/** How long a number of characters is. */
function scaleBar(scale: number, top: number): SceneShape[] {
  const ticks = scaleLinear([0, longestScaleBar / scale], [0, 1]).ticks(2);
  const characters = ticks.at(-1) as number;
  const right = left + characters * scale;
  const label = words.figures.sourcing.characters(characters);
  return [
    text('tick', left, top + baseline, label),
    line('scale', left, top + baseline + 8, right, top + baseline + 8),
  ];
}

/** All paragraphs, with a heading. Names stand under the bars of the wide drawing; the narrow one has no room. */
export function drawSentences(
  paragraphs: SourcingInput['paragraphs'],
  top: number,
  width: ChartWidth,
  scene: string,
) {
  const scale = pixelsPerCharacter(paragraphs, width - margin);
  const head = text('heading', 0, top + baseline, words.figures.sourcing.sentences);
  const shapes: SceneShape[] = [head, ...scaleBar(scale, top + headingHeight)];
  let y = top + headingHeight + scaleHeight;
  for (const [i, sentences] of paragraphs.entries()) {
    const pieces = paragraphPieces(sentences, scale);
    const names = width === 960 ? drawNames(pieces.flat(), y + barHeight + baseline) : [];
    const number = words.figures.sourcing.paragraph(i + 1);
    shapes.push(text('paragraph', left - 8, y + baseline + 1, number, 'end'));
    shapes.push(
      ...pieces.map((parts, s) => drawSentence(sentences[s] as Sentence, parts, y, scene)),
      ...names,
    );
    y += barHeight + (names.length > 0 ? lineHeight : 0) + rowGap;
  }
  return { height: y - rowGap - top, shapes };
}
