/** Short paths: relative steps between whole numbers, and nothing lost but what the grid cannot show. */
import { expect, test } from 'vitest';
import { nearestOf } from '../../../../src/figures/map/lines.ts';
import { gridPath } from '../../../../src/figures/map/path.ts';

type Point = [number, number];

function drawn(outlines: readonly Point[][], isClosed: boolean, perPixel = 2): string {
  const path = gridPath(perPixel);
  for (const [first, ...rest] of outlines as [Point, ...Point[]][]) {
    path.moveTo(...first);
    for (const point of rest) path.lineTo(...point);
    if (isClosed) path.closePath();
  }
  return path.toString();
}

/** The points of a path again, in pixels. */
function pointsOf(d: string, perPixel: number): Point[] {
  let pen: Point = [0, 0];
  return [...d.matchAll(/m([^mz]+)(z?)/g)].flatMap(([, steps = '', closed]) => {
    const numbers = steps.match(/-?\d+/g)?.map(Number) ?? [];
    const points = numbers.flatMap((dx, i): Point[] => {
      if (i % 2 === 1) return [];
      pen = [pen[0] + dx, pen[1] + (numbers[i + 1] as number)];
      return [pen];
    });
    if (closed) pen = points[0] as Point;
    return points.map(([x, y]): Point => [x / perPixel, y / perPixel]);
  });
}

test('steps are relative, on half pixels, with a space only where no sign parts them', () => {
  const line: Point[] = [
    [1, 1],
    [3, 0.5],
    [2, 2],
  ];
  expect(drawn([line], false)).toBe('m2 2 4-1-2 3');
});

test('a second outline begins from where the pen rests: the start of a closed one, the end of an open one', () => {
  const square: Point[] = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
  ];
  const other = square.map(([x, y]): Point => [x + 5, y]);
  expect(drawn([square, other], true)).toBe('m0 0 4 0 0 4-4 0zm10 0 4 0 0 4-4 0z');
  expect(drawn([square, other], false)).toBe('m0 0 4 0 0 4-4 0m10-4 4 0 0 4-4 0');
});

test('steps of no length and points straight on the way are left out', () => {
  const line: Point[] = [
    [0, 0],
    [0.1, 0.1],
    [1, 0],
    [2, 0],
    [4, 0],
    [4, 3],
  ];
  expect(drawn([line], false)).toBe('m0 0 8 0 0 6');
});

test('a way back on itself is kept', () => {
  const spur: Point[] = [
    [0, 0],
    [4, 0],
    [2, 0],
  ];
  expect(drawn([spur], false)).toBe('m0 0 8 0-4 0');
});

test('what shrinks to nothing on the grid is left out', () => {
  const speck: Point[] = [
    [1, 1],
    [1.1, 1],
    [1.1, 1.1],
  ];
  expect(drawn([speck], true)).toBe('');
  expect(drawn([[[3, 3]]], false)).toBe('');
});

test('no point is farther from its path than half a step of the grid', () => {
  const wave = Array.from({ length: 400 }, (_, i): Point => [i * 1.7, 100 + 60 * Math.sin(i / 7)]);
  const kept = pointsOf(drawn([wave], false), 2);
  expect(kept.length).toBeGreaterThan(300);
  const halfStep = Math.hypot(0.25, 0.25) + 1e-9;
  expect(wave.filter((point) => nearestOf([kept], point).distance > halfStep)).toEqual([]);
});
