/** The words of the article are counted by who stands behind them. */
import { expect, test } from 'vitest';
import { tallyOf } from '../../../src/prose/tally.ts';

const sentence = (
  ...parts: [sourcing: 'named' | 'relayed' | 'own-voice', words: number, quotes: string[]][]
) => ({
  start: 0,
  end: 1,
  words: parts.reduce((sum, [, words]) => sum + words, 0),
  parts: parts.map(([sourcing, words, quotes]) => ({ sourcing, words, quotes })),
  gist: 'Says something.',
});

const paragraphs = [
  { sentences: [sentence(['named', 10, ['a']], ['own-voice', 5, []])] },
  { sentences: [sentence(['named', 25, ['a', 'b']]), sentence(['relayed', 60, ['c']])] },
];

test('every word is counted once, and the largest part stands first', () => {
  const { counts, words } = tallyOf({ paragraphs });
  expect(words).toBe(100);
  expect(counts.map(({ sourcing, words: own, share }) => [sourcing, own, share])).toEqual([
    ['relayed', 60, 60],
    ['named', 35, 35],
    ['own-voice', 5, 5],
  ]);
});

test('a statement that goes over two sentences counts once', () => {
  expect(tallyOf({ paragraphs }).counts.find(({ sourcing }) => sourcing === 'named')?.statements).toBe(2);
});

test('sourcings that do not occur are left out', () => {
  expect(tallyOf({ paragraphs }).counts).toHaveLength(3);
});
