/** A scale bar of a map that is zoomed stands for a round way. */
import { expect, test } from 'vitest';
import { roundWay } from '../../../src/figures/zoom/corners.ts';

test.each([
  [200, 200],
  [100, 100],
  [99, 50],
  [48, 20],
  [12.5, 10],
  [9.9, 5],
  [1, 1],
  [0.6, 0.5],
])('for %d kilometres it shows %d', (kilometres, shown) => {
  expect(roundWay(kilometres)).toBe(shown);
});
