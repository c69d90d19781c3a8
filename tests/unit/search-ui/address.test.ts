/** A search stands in the address, and comes out of it again. */
import { expect, test } from 'vitest';
import {
  addressOf,
  emptySearch,
  isEmpty,
  narrowed,
  searchFromAddress,
} from '../../../src/search/ui/address.ts';

test('a search comes back from its address', () => {
  const search = {
    query: '“domino effect” -x & <b>',
    filters: { speaker: ['mankoff'], where: ['article'] },
    sort: 'date' as const,
    pages: 'people',
  };
  expect(searchFromAddress(addressOf(search))).toEqual(search);
});

test('an empty search has no address, and no address is an empty search', () => {
  expect(addressOf(emptySearch)).toBe('');
  expect(searchFromAddress('')).toEqual(emptySearch);
  expect(isEmpty(searchFromAddress('?q=%20&sort=date'))).toBe(true);
});

test('what is no filter and no order is left out', () => {
  expect(searchFromAddress('?q=a&colour=red&sort=sideways&speaker=')).toEqual({ ...emptySearch, query: 'a' });
});

test('a very long query is read whole, so that the page can say what it leaves out, and written short', () => {
  const search = searchFromAddress(`?q=${'a'.repeat(9000)}`);
  expect(search.query).toHaveLength(9000);
  expect(addressOf(search)).toBe(`?q=${'a'.repeat(400)}`);
});

test('a list is set and left free again', () => {
  const set = narrowed(emptySearch, 'topic', 'nato');
  expect(addressOf(set)).toBe('?topic=nato');
  expect(isEmpty(set)).toBe(false);
  expect(addressOf(narrowed(set, 'topic', ''))).toBe('');
});
