/** One map on the whole sheet: base map, layers, names and notes, from the bottom to the top. */
import type { SceneShape } from '../scene.ts';
import { frameOf } from './frame.ts';
import { borders } from './layers/borders.ts';
import { disputed } from './layers/disputed.ts';
import { layerGroup, onTop, underneath } from './layers/index.ts';
import { labelShapes } from './layers/labels.ts';
import { land, subject } from './layers/land.ts';
import { noteLines, notes } from './layers/notes.ts';
import { scaleBar } from './layers/scale-bar.ts';
import { sites, spotsOf, type Spot } from './layers/sites.ts';
import { sea, water } from './layers/water.ts';
import { namesOf, obstaclesOf, type SpotsByLayer } from './names.ts';
import { placeLabels } from './place-labels.ts';
import { onFineGrid, sheetWidth } from './sheet.ts';
import { borderOf } from './shapes.ts';
import type { MapInput } from './types.ts';

/** The shapes of the map, and how tall they are. */
export function oneMap(input: MapInput): { height: number; shapes: SceneShape[] } {
  const { base, layers, view } = input;
  const frame = frameOf(input, sheetWidth);
  const line = borderOf(base).map((stretch) => stretch.map(frame.pixel));
  const spots: SpotsByLayer = layers.flatMap((layer) =>
    layer.kind === 'sightings' ? [[layer.id, spotsOf(layer.sites, frame, line)] as const] : [],
  );
  const hatched = disputed(input, frame);
  const lines = noteLines(input, hatched.length > 0);
  const obstacles = obstaclesOf(input, frame, { spots, notes: lines, line });
  const names = placeLabels(namesOf(input, frame, spots), obstacles, frame);
  const namesOn = (id?: string) => names.filter(({ label }) => label.layer === id).map(labelShapes);
  const marksOn = (id: string) => sites(new Map<string, readonly Spot[]>(spots).get(id) ?? [], id);
  const shapes = [
    sea(frame),
    onFineGrid(land(base, frame)),
    ...layers.flatMap((layer) => underneath(layer, base, frame)),
    onFineGrid([...subject(base, frame), ...hatched, ...water(base, frame), ...borders(base, frame)]),
    ...layers.flatMap((layer) => onTop(layer, base, frame)),
    ...namesOn(),
    ...layers.flatMap((layer) => layerGroup(layer, [...namesOn(layer.id), ...marksOn(layer.id)])),
    notes(lines, frame.height),
    ...scaleBar(view.scaleBar, frame),
  ];
  return { height: frame.height, shapes };
}
