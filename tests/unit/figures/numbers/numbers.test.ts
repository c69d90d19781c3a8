/** The chart of numbers shows who said which number, and no more than was said. */
import { describe, expect, test } from 'vitest';
import { drawScene } from '../../../../src/figures/draw.ts';
import { compute } from '../../../../src/figures/numbers/compute.ts';
import { tableOf } from '../../../../src/figures/numbers/table.ts';
import { chartWidths } from '../../../../src/figures/pixels.ts';
import { content, numbers } from '../../../gallery/charts/records/content.ts';
import { numbersOf } from '../../../gallery/charts/records/invented.ts';
import { groupOf, ofClass, outside, overlaps, wordBoxes } from '../drawn.ts';

const given = numbers.numbers.filter(({ low, high }) => low !== undefined || high !== undefined);
const upright = (d: string) => Number(/^M([\d.]+) /.exec(d)?.[1]);

describe.each(chartWidths)('%i pixels wide', (width) => {
  const scene = compute(numbers, width);
  const rows = ofClass(scene.shapes, 'group', 'number');
  const panels = ofClass(scene.shapes, 'group', 'scope');

  test('every number that was given is drawn once, under its id, with its days, its group and what it counts', () => {
    expect(given.length).toBeGreaterThan(30);
    expect(rows.map(({ id }) => id).sort()).toEqual(given.map(({ id }) => id).sort());
    for (const { id, data } of rows) {
      const { observed, published, scope, group } = given.find((one) => one.id === id) ?? {};
      expect(data).toEqual({ observed, published, scope, group });
    }
  });

  test('things that are not the same do not share a scale', () => {
    expect(panels.map(({ data }) => data?.scope)).toEqual([
      'border',
      'border-and-more',
      'exercise',
      'added',
      'withdrawn',
    ]);
    for (const panel of panels) {
      const scopes = ofClass(panel.shapes, 'group', 'number').map(({ data }) => data?.scope);
      expect(new Set(scopes)).toEqual(new Set([panel.data?.scope]));
    }
  });

  test('every panel counts from zero: twice the number is twice as far from its line', () => {
    const zeros = panels.map(({ shapes }) => upright(ofClass(shapes, 'path', 'zero')[0]?.d ?? ''));
    expect(panels).toHaveLength(5);
    expect(new Set(zeros).size).toBe(1);
    for (const panel of panels) {
      const zero = upright(ofClass(panel.shapes, 'path', 'zero')[0]?.d ?? '');
      const labels = ofClass(panel.shapes, 'text', 'tick').filter(({ text }) => text === '0');
      expect(labels.map(({ x }) => x)).toEqual([zero]);
      const scales = ofClass(panel.shapes, 'group', 'number').flatMap((row) => {
        const { low, high } = given.find(({ id }) => id === row.id) ?? {};
        const ends = ofClass(row.shapes, 'line', 'end').map(({ x1 }) => x1);
        const dots = ofClass(row.shapes, 'circle', 'exact').map(({ x }) => x);
        const people = low === high ? [low] : [low, high].filter((one) => one !== undefined);
        return [...ends, ...dots].map((x, i) => (x - zero) / (people[i] ?? NaN));
      });
      const perPerson = Math.max(...scales);
      const tolerance =
        0.1 /
        Math.min(
          ...given
            .filter(({ scope }) => scope === panel.data?.scope)
            .map(({ low, high }) => low ?? high ?? 0),
        );
      expect(scales.length).toBeGreaterThan(0);
      expect(scales.filter((scale) => Math.abs(scale - perPerson) > tolerance)).toEqual([]);
    }
  });

  test('an end that nobody gave is drawn open, and an end that was given is drawn closed', () => {
    for (const { id, low, high } of given) {
      const row = groupOf(scene, id);
      const isOpen = low === undefined || high === undefined;
      const ends = low === high ? 0 : isOpen ? 1 : 2;
      expect(ofClass(row.shapes, 'path', 'open'), id).toHaveLength(isOpen ? 1 : 0);
      expect(ofClass(row.shapes, 'line', 'end'), id).toHaveLength(ends);
      expect(ofClass(row.shapes, 'rect', 'range'), id).toHaveLength(ends === 2 ? 1 : 0);
      expect(ofClass(row.shapes, 'circle', 'exact'), id).toHaveLength(ends === 0 ? 1 : 0);
    }
  });

  test('the number of the article, and no other, is marked as the article’s', () => {
    const own = [...content.estimates.values()].filter(({ inArticle }) => inArticle).map(({ id }) => id);
    expect(own).toEqual(['fp-40000']);
    expect(ofClass(scene.shapes, 'group', 'of-article').map(({ id }) => id)).toEqual(own);
    expect(ofClass(groupOf(scene, 'fp-40000').shapes, 'text', 'article-words')[0]?.text).toBe(
      'in the article, ¶2',
    );
  });

  test('one line of the article’s day runs through every panel at one place', () => {
    const lines = panels.map(({ shapes }) =>
      ofClass(shapes, 'path', 'article-day').map(({ d }) => upright(d)),
    );
    expect(new Set(lines.flat()).size).toBe(1);
    expect(lines.map((places) => places.length)).toEqual([1, 1, 1, 1, 1]);
    const dot = ofClass(groupOf(scene, 'fp-40000').shapes, 'circle', 'public')[0];
    expect(dot?.x).toBe(lines[0]?.[0]);
  });

  test('a number that was public later than it was so shows both days', () => {
    const later = given.filter(({ observed, published }) => observed !== published);
    expect(later.length).toBeGreaterThan(1);
    for (const { id } of later) {
      const [so] = ofClass(groupOf(scene, id).shapes, 'circle', 'so');
      const [known] = ofClass(groupOf(scene, id).shapes, 'circle', 'public');
      expect(so?.x).toBeLessThan(known?.x ?? 0);
    }
  });

  test('no words lie over each other and none are cut off', () => {
    expect(wordBoxes(scene).length).toBeGreaterThan(100);
    expect(overlaps(wordBoxes(scene))).toEqual([]);
    expect(outside(scene)).toEqual([]);
  });

  test('the same numbers in another order are the same picture', () => {
    const turned = { ...numbers, numbers: [...numbers.numbers].reverse() };
    expect(drawScene(compute(turned, width))).toBe(drawScene(scene));
  });
});

test('a ceiling does not reach the line of zero, and a floor reaches the end of the scale', () => {
  const scene = compute(numbersOf({ low: undefined, high: 900 }, { low: 900, high: undefined }), 960);
  const zero = upright(ofClass(scene.shapes, 'path', 'zero')[0]?.d ?? '');
  const places = ofClass(scene.shapes, 'path', 'open').map(({ d }) =>
    /^M([\d.]+) .*H([\d.]+)V/.exec(d)?.slice(1).map(Number),
  );
  expect(places[0]?.[0]).toBeGreaterThan(zero);
  expect(places[0]?.[0]).toBeLessThan(places[0]?.[1] ?? 0);
  expect(places[1]?.[0]).toBeGreaterThan(places[1]?.[1] ?? 0);
});

test('a statement without a number stands in the table and not in the drawing', () => {
  const { columns, rows } = tableOf(numbers);
  expect(rows).toHaveLength(content.estimates.size);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  const statement = rows.find(([id]) => id === 'harf-27-march') ?? [];
  const cell = (column: string) => statement[columns.findIndex(({ id }) => id === column)];
  expect(cell('wording')).toBe('whatever number of tens of thousands');
  expect([cell('low'), cell('high')]).toEqual(['', '']);
});

test('the table is in the order in which the numbers became public', () => {
  const { columns, rows } = tableOf(numbers);
  const days = rows.map((row) => row[columns.findIndex(({ id }) => id === 'published')]);
  expect(days).toEqual([...days].sort());
});
