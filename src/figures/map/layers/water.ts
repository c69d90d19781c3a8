/** Lakes and rivers. The sea is the sheet itself. */
import type { SceneShape } from '../../scene.ts';
import type { Frame } from '../frame.ts';
import { allOf } from '../shapes.ts';
import type { Base } from '../types.ts';

/** The sea, under everything. */
export const sea = ({ width, height }: Frame): SceneShape => ({
  kind: 'rect',
  class: 'water',
  x: 0,
  y: 0,
  width,
  height,
});

export function water(base: Base, frame: Frame): SceneShape[] {
  const { rivers, lakes } = base;
  return [
    ...(rivers === undefined
      ? []
      : [{ kind: 'path', class: 'river', d: frame.outline(allOf(base, rivers)) } as const]),
    ...(lakes === undefined
      ? []
      : [{ kind: 'path', class: 'water', d: frame.outline(allOf(base, lakes)) } as const]),
  ];
}
