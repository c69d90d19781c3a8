/**
 * The sheet that maps are drawn on, and the two sizes it is read at. Shapes of the land grow and shrink with the sheet;
 * words and marks keep their size on the screen, each about a point of the map that stays put. So places for them are
 * found at the smallest size, where they need the most room, and what is left over is for larger ones.
 */
import type { GroupShape, SceneShape } from '../scene.ts';

/** Pixels of the sheet, and of a screen that shows it at its own size. */
export const sheetWidth = 720;
/** Pixels of the narrowest screen. */
const narrowWidth = 320;

/** Pixels of the sheet to a pixel of the screen: on the narrowest, on the narrowest that shows every name, on the widest. */
export const units = { narrow: sheetWidth / narrowWidth, wide: 1.25, widest: 0.8 } as const;

/** Shapes that keep their size on the screen, about a point of the sheet. `figures.css` sets that size. */
export const ownSize = (
  [x, y]: readonly [number, number],
  shapes: readonly SceneShape[],
  { class: role, ...facts }: Pick<GroupShape, 'class' | 'id' | 'data'> = {},
): GroupShape => ({
  kind: 'group',
  move: [Math.round(x), Math.round(y)],
  shapes: [{ kind: 'group', class: role === undefined ? 'own' : `own ${role}`, shapes, ...facts }],
});

const isEmpty = (shape: SceneShape) => shape.kind === 'path' && shape.d === '';

/** Lines drawn on the fine grid of `frame.ts`, brought back to pixels; those that lie outside the frame are left out. */
export const onFineGrid = (shapes: readonly SceneShape[]): GroupShape => ({
  kind: 'group',
  class: 'lines',
  scale: 0.5,
  shapes: shapes.filter((shape) => !isEmpty(shape)),
});
