/** The words of the article are counted by who stands behind them. */
import { expect, test } from 'vitest';
import type { Part } from '../../../../src/figures/sourcing/input.ts';
import { tallyOf } from '../../../../src/figures/sourcing/tally.ts';

const parts: readonly Part[] = [
  { sourcing: 'named', words: 10, statements: ['a'] },
  { sourcing: 'own-voice', words: 5, statements: [] },
  { sourcing: 'named', words: 25, statements: ['a', 'b'] },
  { sourcing: 'relayed', words: 60, statements: ['c'] },
];

test('every word is counted once, and the largest part stands first', () => {
  expect(tallyOf(parts).map(({ sourcing, words, share }) => [sourcing, words, share])).toEqual([
    ['relayed', 60, 60],
    ['named', 35, 35],
    ['own-voice', 5, 5],
  ]);
});

test('a statement that goes over two sentences counts once', () => {
  expect(tallyOf(parts).find(({ sourcing }) => sourcing === 'named')?.statements).toBe(2);
});

test('sourcings that do not occur are left out', () => {
  expect(tallyOf(parts)).toHaveLength(3);
});
