/** The base map itself: whose land is whose, where the border runs, and that every shape is whole. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';

type Land = Feature<Polygon | MultiPolygon>;

const folder = 'content/geo';
const levels = ['overview', 'detail'] as const;
const read = (level: string) => JSON.parse(readFileSync(`${folder}/${level}.topo.json`, 'utf8')) as Topology;
const maps = Object.fromEntries(levels.map((level) => [level, read(level)])) as Record<
  (typeof levels)[number],
  Topology
>;

const allOf = (topology: Topology, name: string): Land[] =>
  (feature(topology, topology.objects[name] as GeometryCollection) as { features?: Land[] }).features ?? [];
const country = (topology: Topology, code: string): Land =>
  allOf(topology, 'countries').find(({ id }) => id === code) as Land;
const polygonsOf = ({ geometry }: Land): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** GeoNames, by its numbers 693805, 709334, 694423 and 706524. */
const towns = {
  Simferopol: [34.11079, 44.95719],
  Dzhankoi: [34.39274, 45.71168],
  Sevastopol: [33.52134, 44.60795],
  Kerch: [36.47542, 45.35675],
} as const;

test('the files are those that the checksums name', () => {
  const sums = readFileSync(`${folder}/SHA256SUMS`, 'utf8').trim().split('\n');
  expect(sums).toHaveLength(2);
  for (const line of sums) {
    const [sum, file] = line.split('  ') as [string, string];
    expect(
      createHash('sha256')
        .update(readFileSync(`${folder}/${file}`))
        .digest('hex'),
      file,
    ).toBe(sum);
  }
});

describe('Crimea lies in Ukraine and not in Russia:', () => {
  // At the coarser level, the two ports fall in the water.
  test.each([
    ['Simferopol', 'overview'],
    ['Dzhankoi', 'overview'],
    ['Simferopol', 'detail'],
    ['Dzhankoi', 'detail'],
    ['Sevastopol', 'detail'],
    ['Kerch', 'detail'],
  ] as const)('%s at the level %s', (town, level) => {
    const at: [number, number] = [...towns[town]];
    expect(geoContains(country(maps[level], 'UKR'), at)).toBe(true);
    expect(geoContains(country(maps[level], 'RUS'), at)).toBe(false);
  });

  test.each(levels)('every corner of it, at the level %s', (level) => {
    const corners = (feature(maps[level], maps[level].objects.crimea as never) as unknown as Land) ?? {};
    const russia = country(maps[level], 'RUS');
    const outline = polygonsOf(corners).flat(2);
    expect(outline.length).toBeGreaterThan(150);
    expect(outline.filter((at) => geoContains(russia, at as [number, number]))).toEqual([]);
  });
});

describe.each(levels)('the border, at the level %s,', (level) => {
  const { geometry } = feature(maps[level], maps[level].objects.border_ua_ru as MultiLineString);
  const lines = (geometry as { coordinates: Position[][] }).coordinates;

  test('is one unbroken line from the north to the sea', () => {
    expect(lines).toHaveLength(1);
    const [first, last] = [lines[0]?.[0], lines[0]?.at(-1)] as [Position, Position];
    const [north, south] = (first[1] as number) > (last[1] as number) ? [first, last] : [last, first];
    expect(north[0]).toBeCloseTo(31.78, 1);
    expect(north[1]).toBeCloseTo(52.11, 1);
    expect(south[0]).toBeCloseTo(38.23, 1);
    expect(south[1]).toBeCloseTo(47.12, 1);
  });

  test('has many bends, and none south of 47 degrees: no line is drawn at sea', () => {
    const bends = lines.flat();
    expect(bends.length).toBeGreaterThan(200);
    expect(bends.filter(([, latitude]) => (latitude as number) < 47)).toEqual([]);
  });
});

describe.each(levels)('every shape, at the level %s,', (level) => {
  const shapes = ['countries', 'admin1', 'lakes'].flatMap((name) => allOf(maps[level], name));
  const rings = shapes.flatMap(polygonsOf).flatMap((polygon) => polygon.map((ring, i) => ({ ring, i })));
  /** Positive for a ring that runs with the clock. */
  const turn = (ring: Position[]) =>
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [px = 0, py = 0] = ring.at(i - 1) as Position;
      return sum + (x - px) * (y + py);
    }, 0);

  test('has outer rings that run with the clock and holes that run against it', () => {
    expect(rings.length).toBeGreaterThan(150);
    expect(rings.filter(({ ring, i }) => (i === 0 ? turn(ring) <= 0 : turn(ring) >= 0))).toEqual([]);
  });

  test('is smaller than half the globe, so that no sea fills with land', () => {
    expect(shapes.filter((shape) => geoArea(shape) > 1)).toEqual([]);
  });

  test('has no stray rings: each is closed and has at least three corners', () => {
    const open = rings.filter(({ ring }) => String(ring[0]) !== String(ring.at(-1)) || ring.length < 4);
    expect(open).toEqual([]);
  });
});

test.each(levels)('the regions of Ukraine, at the level %s, tile it: no gap and no overlap', (level) => {
  const regions = allOf(maps[level], 'admin1').filter(({ properties }) => properties?.a3 === 'UKR');
  expect(regions).toHaveLength(27);
  const sum = regions.reduce((area, region) => area + geoArea(region), 0);
  expect(sum / geoArea(country(maps[level], 'UKR'))).toBeCloseTo(1, 6);
});
