/**
 * The shapes of the marks, each drawn about its own middle: one outline for each kind of force, and a ring around those
 * that were seen in pictures. Colour and fill are the stylesheet's. Also drawn in legends.
 */
import type { SceneShape } from '../scene.ts';
import type { MarkBasis, MarkKind } from './types.ts';

const outlines: Readonly<Record<MarkKind, string>> = {
  ground: 'M-4-4h8v8h-8z',
  aviation: 'M0-5.5 5 3.5H-5z',
  'airborne-or-special': 'M0-5.5 5.5 0 0 5.5-5.5 0z',
  artillery: 'M-4.5 0a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0z',
  supply: 'M-1.8-5h3.6v3.2H5v3.6H1.8V5h-3.6V1.8H-5v-3.6h3.2z',
};

/** Pixels. */
export const ringRadius = 8.5;

/** The parts of a mark. */
export function markShapes(kind: MarkKind, basis: MarkBasis): SceneShape[] {
  const outline: SceneShape = { kind: 'path', d: outlines[kind] };
  return basis === 'imagery'
    ? [{ kind: 'circle', class: 'ring', x: 0, y: 0, r: ringRadius }, outline]
    : [outline];
}
