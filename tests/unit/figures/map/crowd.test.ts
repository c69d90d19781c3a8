/** Marks that would hide one another stand apart, near their places and on their side of the line. */
import { describe, expect, test } from 'vitest';
import { spread } from '../../../../src/figures/map/crowd.ts';
import { nearestOf, type Point } from '../../../../src/figures/map/lines.ts';

const sheet = { width: 320, height: 320 };
const open = { line: [], sheet };
const target = 24; // pixels

/** Where every mark stands. */
function standing(
  places: { at: Point; marks: number }[],
  ground: Parameters<typeof spread>[1] = open,
): Point[] {
  return spread(places, ground).flatMap((offsets, i) => {
    const [x, y] = places[i]?.at as Point;
    return offsets.map(([dx, dy]): Point => [x + dx, y + dy]);
  });
}

const gaps = (points: readonly Point[]) =>
  points.flatMap(([ax, ay], i) => points.slice(i + 1).map(([bx, by]) => Math.hypot(ax - bx, ay - by)));

test('no marks need no places', () => {
  expect(spread([], open)).toEqual([]);
});

test('a mark alone stands exactly on its place', () => {
  expect(spread([{ at: [100, 100], marks: 1 }], open)).toEqual([[[0, 0]]]);
});

test.each([2, 3, 5, 8])('%i marks at one place can each be reached with a finger', (marks) => {
  const points = standing([{ at: [160, 160], marks }]);
  expect(points).toHaveLength(marks);
  expect(Math.min(...gaps(points))).toBeGreaterThanOrEqual(target - 2);
});

test('a mark alone keeps its place when a crowd stands near it', () => {
  const [, crowd, alone] = [
    0,
    ...spread(
      [
        { at: [160, 160], marks: 4 },
        { at: [175, 160], marks: 1 },
      ],
      open,
    ),
  ];
  expect(crowd).toHaveLength(4);
  expect(alone).toEqual([[0, 0]]);
});

test('sixty marks at sixty places do not hide one another, and none leaves the sheet', () => {
  const places = Array.from({ length: 60 }, (_, i) => ({
    at: [20 + (i % 10) * 30, 30 + Math.floor(i / 10) * 8] as Point,
    marks: 1,
  }));
  const points = standing(places);
  expect(points).toHaveLength(60);
  expect(Math.min(...gaps(points))).toBeGreaterThanOrEqual(target - 4);
  expect(points.filter(([x, y]) => x < 12 || y < 12 || x > 308 || y > 308)).toEqual([]);
});

test('the same marks end in the same places', () => {
  const places = Array.from({ length: 80 }, (_, i) => ({
    at: [(i * 37) % 320, (i * 91) % 320] as Point,
    marks: 1,
  }));
  expect(spread(places, open)).toEqual(spread(places, open));
});

describe('beside a line', () => {
  const line: Point[][] = [
    [
      [160, 0],
      [160, 320],
    ],
  ];
  test.each([2, 3, 5])('%i marks stand on the side of their place, none on the line', (marks) => {
    const points = standing([{ at: [166, 160], marks }], { line, sheet });
    expect(points).toHaveLength(marks);
    expect(points.filter(([x]) => x <= 168)).toEqual([]);
  });
  test('the nearest point of a line is seldom one of its bends', () => {
    expect(nearestOf(line, [166, 100])).toEqual({ distance: 6, away: 0 });
  });
});
