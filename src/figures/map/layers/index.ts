/** What each kind of layer draws: under the subject country, on the base map, or above the names. */
import type { GroupShape, SceneShape } from '../../scene.ts';
import type { Frame } from '../frame.ts';
import { onFineGrid } from '../sheet.ts';
import type { Base, Layer } from '../types.ts';
import { band } from './band.ts';
import { area, countries } from './countries.ts';

/** The shapes of a layer as one group, which shows and hides as one. */
export function layerGroup({ id, voice, shown }: Layer, shapes: readonly SceneShape[]): GroupShape[] {
  const look = { class: shown ? 'layer' : 'layer off', data: { layer: id, voice } };
  return shapes.length === 0 ? [] : [{ kind: 'group', ...look, hides: true, shapes }];
}

/** What lies under the subject country. */
export function underneath(layer: Layer, base: Base, frame: Frame): GroupShape[] {
  switch (layer.kind) {
    case 'band':
      return layerGroup(layer, band(base, frame));
    case 'countries':
      return layerGroup(layer, [onFineGrid(countries(layer, base, frame))]);
    case 'area':
    case 'sightings':
      return [];
  }
}

/** What lies on the subject country, under the names. Sites come after the names, with names of their own. */
export const onTop = (layer: Layer, base: Base, frame: Frame): GroupShape[] =>
  layer.kind === 'area' ? layerGroup(layer, [onFineGrid(area(layer, base, frame))]) : [];
