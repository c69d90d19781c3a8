/** The maps of this site, as they are drawn: what a reader may count on in each of them. */
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { geoContains } from 'd3';
import { describe, expect, test } from 'vitest';
import { distancesToBorder, mapFigure, mapInput, mappedSightings } from '../../../../src/content/figures.ts';
import { loadContent } from '../../../../src/content/load.ts';
import { drawScene } from '../../../../src/figures/draw.ts';
import { computeMap, withLayers } from '../../../../src/figures/map/compute.ts';
import { frameOf } from '../../../../src/figures/map/frame.ts';
import { countriesOf } from '../../../../src/figures/map/shapes.ts';
import { sheetWidth, units } from '../../../../src/figures/map/sheet.ts';
import type { GroupShape, Scene, SceneShape, TextShape } from '../../../../src/figures/scene.ts';

const content = loadContent(path.resolve('content'));
const maps = [...content.figures.values()].filter(({ kind }) => kind === 'map').map(({ id }) => id);
const views = maps.flatMap((id) => mapFigure(content, id).map.views.map((view) => [id, view.id] as const));

type Placed = { shape: SceneShape; x: number; y: number; layer?: string };

/** Every shape of a scene with the point that its group stands at; marks keep their size, so that is all that moves. */
function allShapes(shapes: readonly SceneShape[], x = 0, y = 0, layer?: string): Placed[] {
  return shapes.flatMap((shape): Placed[] => {
    if (shape.kind !== 'group') return [{ shape, x, y, layer }];
    const [dx, dy] = shape.move ?? [0, 0];
    const own = String(shape.data?.layer ?? layer ?? '') || undefined;
    return [{ shape, x, y, layer: own }, ...allShapes(shape.shapes, x + dx, y + dy, own)];
  });
}
const hasClass = (shape: SceneShape, name: string) => (shape.class ?? '').split(' ').includes(name);
const withClass = (scene: Scene, name: string) =>
  allShapes(scene.shapes).filter(({ shape }) => hasClass(shape, name));
const textsOf = (scene: Scene) =>
  allShapes(scene.shapes).flatMap(({ shape }) => (shape.kind === 'text' ? [(shape as TextShape).text] : []));

test('there are three maps, and they have six views', () => {
  expect(maps.sort()).toEqual(['border', 'crimea', 'flank']);
  expect(views).toHaveLength(6);
});

describe.each(views)('%s, seen as %s,', (id, view) => {
  const input = mapInput(content, id, view);
  const scene = computeMap(input);
  const svg = drawScene(scene);

  test('hatches the disputed territory wherever it shows it, with a dated note', () => {
    const hatched = withClass(scene, 'hatch').length;
    const notes = withClass(scene, 'disputed-note');
    if (view === 'kharkiv-belgorod') expect([hatched, notes.length]).toEqual([0, 0]);
    else {
      expect(hatched).toBe(1);
      expect(notes.length).toBeGreaterThan(0);
      expect(notes.every(({ shape }) => shape.data?.date === '2014-03-28')).toBe(true);
      expect(scene.patterns?.map((pattern) => pattern.id)).toEqual([`${id}-hatch`]);
    }
  });

  test('credits its base map and says for which day it holds', () => {
    const words = textsOf(scene).join(' ');
    expect(words).toContain(input.credit);
    expect(words).toContain(input.asOf);
  });

  test('has no arrows, no colours and no styles of its own', () => {
    expect(svg).not.toMatch(/marker|style=|#[0-9a-f]{3,6}\b(?!-)|fill="(?!url)/);
  });

  test('is drawn the same each time', () => {
    expect(drawScene(computeMap(mapInput(content, id, view)))).toBe(svg);
  });

  test('weighs less than 8 kB on the wire', () => {
    expect(brotliCompressSync(svg).byteLength).toBeLessThan(8000);
  });
});

describe('the map of the allies', () => {
  const input = mapInput(content, 'flank');
  const frame = frameOf(input, sheetWidth, 0);
  const listed = mapFigure(content, 'flank').map.layers.find(({ id }) => id === 'members');

  test('marks the members that lie on it, and names all others beside it', () => {
    const codes = listed?.codes ?? [];
    expect(codes.filter((code) => frame.outline(countriesOf(input.base, [code])) === '')).toEqual([]);
    expect(codes.length + (listed?.outside.length ?? 0)).toBe(28);
  });
});

describe('the map of the border', () => {
  const input = mapInput(content, 'border');
  const scene = computeMap(input);
  const frame = frameOf(input, sheetWidth);
  const mapped = mappedSightings(content);
  const marks = withClass(scene, 'mark').map(({ shape, ...rest }) => ({
    shape: shape as GroupShape,
    ...rest,
  }));

  test('has a mark for every sighting that has a place, with what interaction needs', () => {
    expect(mapped.length).toBeGreaterThanOrEqual(10);
    expect(marks.map(({ shape }) => shape.id).sort()).toEqual(mapped.map((sighting) => sighting.id).sort());
    for (const { shape } of marks) {
      const { kind, basis, observed, published } = content.sightings.get(shape.id ?? '') ?? {};
      expect(shape.data).toEqual({ kind, basis, layer: 'sightings', observed, published });
    }
  });

  test('never mixes its two layers: the article has no mark, and the added layer is off at first', () => {
    const article = computeMap(withLayers(input, ['article']));
    expect(withClass(article, 'mark')).toEqual([]);
    expect(withClass(article, 'band')).toHaveLength(1);
    expect(withClass(computeMap(withLayers(input, ['sightings'])), 'band')).toEqual([]);
    const groups = withClass(scene, 'layer').map(({ shape }) => [shape.data?.voice, hasClass(shape, 'off')]);
    expect(groups).toEqual([
      ['article', false],
      ['article', false],
      ['added', true],
    ]);
  });

  test('draws the band under the subject country, so that none of it lies there', () => {
    const order = allShapes(scene.shapes).map(({ shape }) => shape);
    const at = (name: string) => order.findIndex((shape) => hasClass(shape, name));
    expect(at('band')).toBeGreaterThan(at('land'));
    expect(at('band')).toBeLessThan(at('subject'));
  });

  test.each(Object.entries(units))('puts no mark in the subject country, at the size %s', (_, unit) => {
    const subject = countriesOf(input.base, ['UKR']);
    const wrong = marks.filter(({ shape, x, y }) => {
      const [dx, dy] = shape.move ?? [0, 0];
      return geoContains(subject, frame.position([x + dx * unit, y + dy * unit]) as [number, number]);
    });
    expect(wrong.map(({ shape }) => shape.id)).toEqual([]);
  });

  test('lays no note over a mark on the narrowest screen', () => {
    const plate = withClass(scene, 'plate')[0]?.shape as { height: number };
    const top = scene.height - plate.height * units.narrow;
    expect(marks.filter(({ shape, y }) => y + ((shape.move?.[1] ?? 0) + 8.5) * units.narrow > top)).toEqual(
      [],
    );
  });

  test('gives the distance of each mapped place from the border', () => {
    const distances = distancesToBorder(content, 'border');
    expect(distances.size).toBe(mapped.length);
    expect(distances.get('klimovo-trains')).toBeCloseTo(12.5, 0);
    expect(distances.get('buturlinovka-aircraft')).toBeCloseTo(139, 0);
  });
});

test('the allies on the map and those beyond it are 28', () => {
  const members = mapFigure(content, 'flank').map.layers.find(({ id }) => id === 'members');
  expect(new Set([...(members?.codes ?? []), ...(members?.outside ?? [])]).size).toBe(28);
});

test('of the conventions, only ours tints a country, and the territory never has its colour alone', () => {
  const scene = computeMap(mapInput(content, 'crimea'));
  const panels = scene.shapes.filter((shape) => shape.data?.convention !== undefined) as GroupShape[];
  const tinted = panels.filter((panel) => allShapes([panel]).some(({ shape }) => hasClass(shape, 'subject')));
  expect(panels).toHaveLength(4);
  expect(tinted.map(({ data }) => data?.convention)).toEqual(['ours']);
  expect(allShapes(tinted).filter(({ shape }) => hasClass(shape, 'hatch'))).toHaveLength(1);
});
