/** How far a place lies from the border: kilometres over the round earth, not pixels. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Topology } from 'topojson-specification';
import { distanceTo } from '../../../../src/figures/map/distance.ts';
import { borderOf } from '../../../../src/figures/map/shapes.ts';
import type { Position } from '../../../../src/figures/map/types.ts';

const degree = 111.195; // kilometres of a degree on a globe of the mean radius

describe('on a plain line', () => {
  const equator: Position[] = [
    [0, 0],
    [10, 0],
  ];
  test('a place beside it is as far as the shortest way to it', () => {
    expect(distanceTo(equator, [5, 2])).toBeCloseTo(2 * degree, 1);
  });
  test('a place beyond its end is as far as from that end', () => {
    expect(distanceTo(equator, [13, 0])).toBeCloseTo(3 * degree, 1);
  });
  test('a place on it is on it', () => {
    expect(distanceTo(equator, [5, 0])).toBeCloseTo(0, 6);
  });
  test('far north, the shortest way is the great circle, not the parallel', () => {
    const parallel: Position[] = [
      [0, 60],
      [90, 60],
    ];
    expect(distanceTo(parallel, [45, 67.79])).toBeLessThan(1);
  });
  test('a stretch of no length is a point', () => {
    const point: Position[] = [
      [1, 1],
      [1, 1],
    ];
    expect(distanceTo(point, [1, 2])).toBeCloseTo(degree, 1);
  });
});

/** Measured once on the unsimplified border (OpenStreetMap, November 2017). */
const measured: readonly [name: string, place: Position, kilometres: number][] = [
  ['Kharkiv', [36.25272, 49.98081], 34.7],
  ['Luhansk', [39.31706, 48.56705], 25.7],
  ['Mariupol', [37.54131, 47.09514], 52.2],
  ['Belgorod', [36.58015, 50.61074], 32.8],
  ['Valuyki', [38.1067, 50.2035], 14.6],
  ['Kursk', [36.18735, 51.73733], 91.8],
  ['Klimovo', [32.19233, 52.38053], 12.5],
  ['Buturlinovka', [40.6067, 50.8299], 139.0],
  ['Rostov-on-Don', [39.72328, 47.23135], 66.3],
  ['Novocherkassk', [40.09185, 47.42096], 52.4],
  ['Yeysk', [38.2739, 46.7055], 46.1],
  ['Primorsko-Akhtarsk', [38.1747, 46.0497], 119.0],
];

describe.each([
  ['overview', 0.6],
  ['detail', 0.2],
] as const)('on the border of the level %s', (level, tolerance) => {
  const topology = JSON.parse(readFileSync(`content/geo/${level}.topo.json`, 'utf8')) as Topology;
  const [border] = borderOf({
    topology,
    land: 'countries',
    border: { object: 'border_ua_ru', between: ['UKR', 'RUS'] },
  }) as [Position[]];

  test.each(measured)(`%s lies within ${tolerance} km of where it was measured`, (_, place, kilometres) => {
    expect(Math.abs(distanceTo(border, place) - kilometres)).toBeLessThanOrEqual(tolerance);
  });
});
