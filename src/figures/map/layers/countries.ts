/** Countries that a layer marks, as one shape without the lines between them; and an area without sure edges. */
import type { SceneShape } from '../../scene.ts';
import type { Frame } from '../frame.ts';
import { areaOf, countriesOf } from '../shapes.ts';
import type { Base, Layer } from '../types.ts';

export const countries = (
  { codes, tone }: Extract<Layer, { kind: 'countries' }>,
  base: Base,
  frame: Frame,
): SceneShape[] => [{ kind: 'path', class: `marked-${tone}`, d: frame.outline(countriesOf(base, codes)) }];

export const area = (
  { object }: Extract<Layer, { kind: 'area' }>,
  base: Base,
  frame: Frame,
): SceneShape[] => [{ kind: 'path', class: 'area', d: frame.outline(areaOf(base, object)) }];
