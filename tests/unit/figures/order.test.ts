/** The rows of a table go by one of their columns: up, down, and back. */
import { expect, test } from 'vitest';
import { directionAfter, orderOf } from '../../../src/figures/tables/order.ts';

const sorted = (values: readonly string[], direction: 'ascending' | 'descending' | 'none') =>
  orderOf(values, direction, 'en').map((place) => values[place]);

test('numbers go by their amount and days by the calendar', () => {
  expect(sorted(['100', '33', '4'], 'ascending')).toEqual(['4', '33', '100']);
  expect(sorted(['2014-03-28', '2014-03-09', '2013-12-31'], 'descending')).toEqual([
    '2014-03-28',
    '2014-03-09',
    '2013-12-31',
  ]);
  expect(sorted(['p10s1', 'p2s11', 'p2s2'], 'ascending')).toEqual(['p2s2', 'p2s11', 'p10s1']);
});

test('what has no value stands last, both ways', () => {
  expect(sorted(['', 'b', '', 'a'], 'ascending')).toEqual(['a', 'b', '', '']);
  expect(sorted(['', 'b', '', 'a'], 'descending')).toEqual(['b', 'a', '', '']);
});

test('equals keep their order, and the third click brings the first order back', () => {
  expect(orderOf(['x', 'x', 'a'], 'descending', 'en')).toEqual([0, 1, 2]);
  expect(sorted(['b', 'c', 'a'], 'none')).toEqual(['b', 'c', 'a']);
  expect(directionAfter[directionAfter[directionAfter.none]]).toBe('none');
});
