/** The chart of weeks shows each moment at its day, the article's own apart from those that were added. */
import { describe, expect, test } from 'vitest';
import { drawScene } from '../../../../src/figures/draw.ts';
import { chartWidths } from '../../../../src/figures/pixels.ts';
import { compute } from '../../../../src/figures/weeks/compute.ts';
import { tableOf } from '../../../../src/figures/weeks/table.ts';
import { content, weeks } from '../../../gallery/charts/records/content.ts';
import { weeksOf } from '../../../gallery/charts/records/invented.ts';
import { groupOf, ofClass, outside, overlaps, wordBoxes } from '../drawn.ts';

const events = [...content.events.values()];
const inRange = events.filter(({ date, dateTo = date }) => date <= weeks.to && dateTo >= weeks.from);

describe.each(chartWidths)('%i pixels wide', (width) => {
  const scene = compute(weeks, width);
  const lanes = ofClass(scene.shapes, 'group', 'lane');
  const marks = ofClass(scene.shapes, 'group', 'moment');
  const dots = marks.flatMap(({ shapes }) => ofClass(shapes, 'circle', 'moment-mark'));

  test('every event of the range is drawn once, under its id, with its day', () => {
    expect(inRange.length).toBeGreaterThan(40);
    expect(marks.map(({ id }) => id).sort()).toEqual(inRange.map(({ id }) => id).sort());
    for (const { id, data } of marks) expect(data?.observed).toBe(content.events.get(id ?? '')?.date);
  });

  test('the article’s own moments and the added ones have a lane each', () => {
    expect(lanes.map(({ data }) => data?.lane)).toEqual(['article', 'added']);
    for (const { data, shapes } of lanes) {
      const voices = ofClass(shapes, 'group', 'moment').map(({ id }) => content.events.get(id ?? '')?.voice);
      expect(new Set(voices)).toEqual(new Set([data?.lane]));
    }
  });

  test('the article’s day is a line through both lanes, at the marks of that day', () => {
    const [line, ...rest] = new Set(ofClass(scene.shapes, 'line', 'article-day').map(({ x1 }) => x1));
    const ofTheDay = inRange.filter(({ date, dateTo }) => date === content.article.published && !dateTo);
    expect(rest).toEqual([]);
    expect(ofTheDay.length).toBeGreaterThan(4);
    for (const { id } of ofTheDay) {
      expect(ofClass(groupOf(scene, id).shapes, 'circle', 'moment-mark')[0]?.x).toBe(line);
    }
    expect(ofClass(scene.shapes, 'line', 'article-day').at(-1)?.y2).toBeGreaterThan(
      Math.max(...dots.map(({ y }) => y)),
    );
  });

  test('no mark hides another', () => {
    const hidden = dots.flatMap((a, i) =>
      dots.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r),
    );
    expect(dots.length).toBeGreaterThan(30);
    expect(hidden).toEqual([]);
  });

  test('no words lie over each other and none are cut off', () => {
    expect(ofClass(scene.shapes, 'text', 'name').length).toBeGreaterThan(7);
    expect(overlaps(wordBoxes(scene))).toEqual([]);
    expect(outside(scene)).toEqual([]);
  });

  test('the same events in another order are the same picture', () => {
    const turned = { ...weeks, moments: [...weeks.moments].reverse() };
    expect(drawScene(compute(turned, width))).toBe(drawScene(scene));
  });
});

test('every event that the figure names has its name on a wide screen, and the first ones on a small one', () => {
  const named = content.figures.get('weeks')?.weeks?.labels ?? [];
  const namesAt = (width: 360 | 960) =>
    ofClass(compute(weeks, width).shapes, 'group', 'named').map(({ id }) => id);
  expect(named.length).toBeGreaterThan(8);
  expect(namesAt(960).sort()).toEqual(named.map(({ event }) => event).sort());
  expect(namesAt(360).sort()).toEqual(
    named
      .filter(({ first }) => first)
      .map(({ event }) => event)
      .sort(),
  );
});

test('a span of three days is a bar of three days, a day a dot', () => {
  const scene = compute(weeksOf({ date: '2031-05-12', dateTo: '2031-05-14' }, { date: '2031-05-19' }), 960);
  const [, start, end] =
    /^M([\d.]+) .*?H([\d.]+)a/.exec(ofClass(scene.shapes, 'path', 'moment-mark')[0]?.d ?? '') ?? [];
  const aDay = (960 - 16) / 21;
  const ends = 2 * 5.5 - 1; // the round ends, less the pixel that parts one day from the next
  expect(Number(end) - Number(start)).toBeCloseTo(3 * aDay - ends - 2, 0);
  expect(ofClass(scene.shapes, 'circle', 'moment-mark')).toHaveLength(1);
});

test('what came after the range stands in the table and not in the drawing', () => {
  const { columns, rows } = tableOf(weeks);
  const drawn = columns.findIndex(({ id }) => id === 'drawn');
  const isDrawn = (event: string) => rows.find(([id]) => id === event)?.[drawn];
  expect(rows).toHaveLength(events.length);
  expect(isDrawn('full-scale-invasion')).toBe('');
  expect(isDrawn('the-call')).toBe('yes');
  expect(rows.filter((row) => row[drawn] === 'yes')).toHaveLength(inRange.length);
  const days = rows.map((row) => row[columns.findIndex(({ id }) => id === 'date')]);
  expect(days).toEqual([...days].sort());
});
