/**
 * A soft band along the border: forces "near" it, where nobody said where. It is drawn under the subject country, so
 * that it lies on the other side only; the stylesheet makes it broad, blurred and without edges.
 */
import type { SceneShape } from '../../scene.ts';
import type { Frame } from '../frame.ts';
import { allOf } from '../shapes.ts';
import type { Base } from '../types.ts';

/** Points of the grid a pixel: what is blurred needs no more. */
const coarse = 0.25;

export const band = (base: Base, frame: Frame): SceneShape[] => {
  if (!base.border) return [];
  const d = frame.outline(allOf(base, base.border.object), coarse);
  return d === '' ? [] : [{ kind: 'group', scale: 1 / coarse, shapes: [{ kind: 'path', class: 'band', d }] }];
};
