/** What stands in a drawing: its shapes by class and by id, and the boxes of its words. */
import { widthOf } from '../../../src/figures/lettering.ts';
import { textSize } from '../../../src/figures/pixels.ts';
import type { Scene, SceneShape, TextShape } from '../../../src/figures/scene.ts';

/** Every shape, groups and what is in them. */
export const allShapes = (shapes: readonly SceneShape[]): SceneShape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? [shape, ...allShapes(shape.shapes)] : [shape]));

const classesOf = (shape: SceneShape): string[] => (shape.class ?? '').split(' ');

/** The shapes of a class, of one kind of shape. */
export const ofClass = <K extends SceneShape['kind']>(
  shapes: readonly SceneShape[],
  kind: K,
  name: string,
): Extract<SceneShape, { kind: K }>[] =>
  allShapes(shapes).filter(
    (shape): shape is Extract<SceneShape, { kind: K }> =>
      shape.kind === kind && classesOf(shape).includes(name),
  );

/** The group of that id. */
export function groupOf(scene: Scene, id: string) {
  const found = allShapes(scene.shapes).filter((shape) => shape.kind === 'group' && shape.id === id);
  if (found.length !== 1) throw new Error(`${found.length} groups have the id ${id}`);
  return found[0] as Extract<SceneShape, { kind: 'group' }>;
}

export interface Box {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const strong = ['heading', 'amount', 'paragraph'];

function boxOf(shape: TextShape): Box {
  const width = widthOf(shape.text, { bold: classesOf(shape).some((name) => strong.includes(name)) });
  const left = { start: shape.x, middle: shape.x - width / 2, end: shape.x - width }[shape.anchor ?? 'start'];
  return {
    words: shape.text,
    left,
    right: left + width,
    top: shape.y - textSize * 0.75,
    bottom: shape.y + textSize * 0.2,
  };
}

/** The boxes of all words, rather too large than too small. */
export const wordBoxes = (scene: Scene): Box[] =>
  allShapes(scene.shapes)
    .filter((shape) => shape.kind === 'text')
    .map(boxOf);

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Every two words that lie over each other. */
export const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (meet(a, b) ? [`${a.words} × ${b.words}`] : [])));

/** Every word that is cut off at the edge. */
export const outside = (scene: Scene): string[] =>
  wordBoxes(scene)
    .filter(
      ({ left, right, top, bottom }) => left < 0 || right > scene.width || top < 0 || bottom > scene.height,
    )
    .map(({ words }) => words);
