/**
 * A scene: everything a figure draws, in pixels and words, as plain JSON. A `compute` makes it, `draw.ts` writes it
 * down as SVG without any arithmetic. Knows nothing of longitude, of dates or of content.
 */

/** What every shape may carry. */
interface Shape {
  /** Style classes; colours, strokes and fonts are the stylesheet's, by role. */
  class?: string;
  /** The identity of the mark: interaction, tables and links find it by this. Written as `data-id`. */
  id?: string;
  /** Further facts that interaction needs, written as `data-<key>`; numbers and words only. */
  data?: Readonly<Record<string, string | number>>;
  /** The id of one of the scene's patterns, which fills the shape. */
  pattern?: string;
}

export interface PathShape extends Shape {
  kind: 'path';
  d: string;
}

export interface CircleShape extends Shape {
  kind: 'circle';
  x: number;
  y: number;
  r: number;
}

export interface RectShape extends Shape {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LineShape extends Shape {
  kind: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface TextShape extends Shape {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  anchor?: 'start' | 'middle' | 'end';
  /** Degrees clockwise about the point. */
  turn?: number;
  /** The language of the text, when it is not the figure's. */
  language?: string;
}

/** Shapes that belong together; `scale` and `move` place paths drawn on a finer grid, in a group that always shows. */
export interface GroupShape extends Shape {
  kind: 'group';
  /** Whether the shapes show and hide as one. */
  hides?: true;
  scale?: number;
  move?: readonly [number, number];
  shapes: readonly SceneShape[];
}

export type SceneShape = PathShape | CircleShape | RectShape | LineShape | TextShape | GroupShape;

/** A fill that tells apart without colour. */
export interface Pattern {
  id: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Degrees clockwise. */
  turn?: number;
  shapes: readonly SceneShape[];
}

export interface Scene {
  /** The figure's id; ids inside the SVG begin with it, so that two figures can share a page. */
  id: string;
  /** Pixels; the SVG scales to its box. */
  width: number;
  height: number;
  /** Read out in place of the picture. */
  title: string;
  description: string;
  patterns?: readonly Pattern[];
  shapes: readonly SceneShape[];
}
