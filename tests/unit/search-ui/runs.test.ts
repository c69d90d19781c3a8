/** Where a run of words stands in a page's text, however it is cut up and typed. */
import { describe, expect, test } from 'vitest';
import { occurrences } from '../../../src/search/ui/runs.ts';
import { cutAt } from '../../../src/search/ui/pieces.ts';

describe('a run', () => {
  const texts = ['It won’t stop ', '[in Crimea]', '. Nothing won’t stop', ' here.'];

  test('is found in one part', () => {
    expect(occurrences(['a Domino  effect, b'], 'domino effect')).toEqual([[{ text: 0, start: 2, end: 16 }]]);
  });

  test('is found over several parts, whatever the apostrophe, with the end of a bracket that it opens', () => {
    expect(occurrences(texts, "won't stop in Crimea")).toEqual([
      [
        { text: 0, start: 3, end: 14 },
        { text: 1, start: 0, end: 11 },
      ],
    ]);
  });

  test('is found every time', () => {
    expect(occurrences(texts, 'WON’T STOP')).toHaveLength(2);
  });

  test('is never a part of a word, and nothing is found for nothing', () => {
    expect(occurrences(['stopped'], 'stop')).toEqual([]);
    expect(occurrences(['a, b'], '…')).toEqual([]);
  });
});

describe('a text cut where it is to be marked', () => {
  const read = (...given: Parameters<typeof cutAt>) =>
    cutAt(...given)
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join('');

  test('keeps every character', () => {
    expect(read('avoid further provocations', [[6, 13]])).toBe('avoid [further] provocations');
    expect(read('abc', [])).toBe('abc');
    expect(read('abc', [[0, 3]])).toBe('[abc]');
  });

  test('shows only the part asked for', () => {
    expect(
      read(
        'abcdefgh',
        [
          [1, 3],
          [5, 7],
        ],
        2,
        6,
      ),
    ).toBe('[c]de[f]');
  });

  test('takes ranges that touch or overlap', () => {
    expect(
      read('abcdef', [
        [2, 4],
        [0, 3],
      ]),
    ).toBe('[abc][d]ef');
  });
});
