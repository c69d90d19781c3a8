/** Shapes of charts, set to a tenth of a pixel. Knows nothing of what they stand for. */
import { tenth } from './pixels.ts';
import type { CircleShape, LineShape, PathShape, RectShape, TextShape } from './scene.ts';

type Box = Pick<RectShape, 'x' | 'y' | 'width' | 'height'>;

export const circle = (look: string, x: number, y: number, r: number): CircleShape => ({
  kind: 'circle',
  class: look,
  x: tenth(x),
  y: tenth(y),
  r,
});

export const line = (look: string, x1: number, y1: number, x2: number, y2: number): LineShape => ({
  kind: 'line',
  class: look,
  x1: tenth(x1),
  y1: tenth(y1),
  x2: tenth(x2),
  y2: tenth(y2),
});

export const rect = (look: string, { x, y, width, height }: Box): RectShape => ({
  kind: 'rect',
  class: look,
  x: tenth(x),
  y: tenth(y),
  width: tenth(width),
  height: tenth(height),
});

export const path = (look: string, d: string): PathShape => ({ kind: 'path', class: look, d });

/** A line of text; `y` is its baseline. */
export const text = (
  look: string,
  x: number,
  y: number,
  words: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): TextShape => ({ kind: 'text', class: look, x: tenth(x), y: tenth(y), text: words, anchor });
