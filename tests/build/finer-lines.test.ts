/** The finer lines that a map fetches when somebody zooms: as true to the rules as the map itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { isZoomed } from '../../src/figures/zoom/zoomed.ts';
import type { FinerMap } from '../../src/figures/zoom/finer.ts';
import { base, fileOf, pageAt } from './built-site.ts';

const views = [...content.figures.values()]
  .filter(isZoomed)
  .flatMap(({ id, map }) => (map?.views ?? []).map((view) => ({ id, view: view.id })));

test('there are views to zoom', () => expect(views.length).toBeGreaterThanOrEqual(5));

describe.each(views)('$id, $view', ({ id, view }) => {
  const { $ } = pageAt(`/figures/${id}/`);
  const folder = ($('map-zoom').attr('data-lines') ?? '').slice(base.length);
  const text = readFileSync(fileOf(`${folder}${view}.json`), 'utf8');
  const { grid, lines } = JSON.parse(text) as FinerMap;
  const groups = $(`.view[data-view="${view}"] svg g.lines`).toArray();

  test('has the shapes of the map that is built, in its order', () => {
    const built = groups.map((group) =>
      $(group)
        .children()
        .toArray()
        .map((shape) => $(shape).attr('class')),
    );
    expect(lines.map((shapes) => shapes.map((shape) => shape.class))).toEqual(built);
    expect(grid).toBeGreaterThan(1);
  });

  test('hatches the disputed territory where the map does, with the hatch of the map', () => {
    const built = $(groups).find('.hatch').toArray();
    const finer = lines.flat().filter((shape) => shape.class === 'hatch');
    expect(finer.map(({ pattern }) => `url(#${pattern})`)).toEqual(built.map((one) => $(one).attr('fill')));
    const hatched = new Set(['whole', 'crimea']);
    if (id === 'border' && hatched.has(view)) expect(finer).toHaveLength(1);
  });

  test('is finer: it has more points than the map that is built', () => {
    const built = groups.flatMap((group) =>
      $(group)
        .children()
        .toArray()
        .map((shape) => $(shape).attr('d') ?? ''),
    );
    const points = (paths: readonly string[]) => paths.join('').match(/-?\d+/g)?.length ?? 0;
    expect(points(lines.flat().map(({ d }) => d))).toBeGreaterThan(points(built));
  });

  test('has no arrow and no filled area of control', () => {
    expect(text).not.toMatch(/marker|control|zone/);
  });
});
