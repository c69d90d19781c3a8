/** Inflected forms of a word have one stem; slips of the keyboard are counted as a typist makes them. */
import { describe, expect, test } from 'vitest';
import { isSmall } from '../../../src/search/small-words.ts';
import { kinOf, stemOf } from '../../../src/search/stem.ts';
import { slipsAllowed, slipsBetween } from '../../../src/search/nearness.ts';

describe('one stem:', () => {
  test.each([
    ['improvise', 'improvising'],
    ['provocation', 'provocations'],
    ['withdraw', 'withdrawal'],
    ['troop', 'troops'],
    ['use', 'used'],
    ['moscow', 'moscows'],
    ['tass', 'tasss'],
  ])('%s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });
});

describe('not one stem:', () => {
  test.each([
    ['us', 'used'],
    ['russia', 'russian'],
    ['off', 'offer'],
    ['київ', 'києва'],
  ])('%s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

describe('among words with one stem', () => {
  const kin = (one: string, other: string) => kinOf(one, new Map([[stemOf(other), [other]]]));

  test.each([
    ['withdraw', 'withdrawal'],
    ['propose', 'proposal'],
    ['negotiate', 'negotiations'],
    ['provoked', 'provoking'],
    ['city', 'cities'],
    ['illegally', 'illegal'],
  ])('%s and %s are of one family', (one, other) => expect(kin(one, other)).toEqual([other]));

  test.each([
    ['internal', 'international'],
    ['general', 'generous'],
    ['generation', 'general'],
    ['communism', 'community'],
    ['conversion', 'conversation'],
  ])('%s and %s are not', (one, other) => expect(kin(one, other)).toEqual([]));
});

test('small words carry no meaning alone; words of doubt and number do', () => {
  expect(['the', 'of', 'said', 'there'].every(isSmall)).toBe(true);
  expect(['may', 'could', 'us', 'here', 'off', '40000'].some(isSmall)).toBe(false);
});

describe('slips', () => {
  test.each([
    ['rasmusen', 'rasmussen', 1],
    ['rasmussne', 'rasmussen', 1],
    ['dominno', 'domino', 1],
    ['nomino', 'domino', 1],
    ['imporvizing', 'improvising', 2],
    ['same', 'same', 0],
    ['far', 'away', 3],
    ['short', 'muchlonger', 3],
  ])('%s for %s: %i', (typed, meant, slips) => {
    expect(slipsBetween(typed, meant, 2)).toBe(slips);
  });

  test('none in a short word, one in a longer, two in a long one', () => {
    expect([3, 4, 7, 8, 20].map(slipsAllowed)).toEqual([0, 1, 1, 2, 2]);
  });
});
