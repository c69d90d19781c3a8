/** Tables show what became public in their span of days, and say so. */
import { expect, test } from 'vitest';
import { byDayPublished, captionFor, publishedBetween } from '../../../src/prose/periods.ts';

const records = ['2031-05-20', '2031-05-18', '2031-05-22'].map((published) => ({ published }));
const days = (list: { published: string }[]) => list.map(({ published }) => published);

test('both ends belong to the span', () => {
  expect(days(publishedBetween(records, '2031-05-18', '2031-05-20'))).toEqual(['2031-05-18', '2031-05-20']);
});

test('an end that is left out is open', () => {
  expect(days(publishedBetween(records, '2031-05-20'))).toEqual(['2031-05-20', '2031-05-22']);
  expect(days(publishedBetween(records, undefined, '2031-05-18'))).toEqual(['2031-05-18']);
  expect(publishedBetween(records)).toHaveLength(3);
});

test('records of one day stand together', () => {
  const again = { published: '2031-05-18', again: true };
  const groups = byDayPublished(publishedBetween([...records, again]));
  expect(groups.map(({ day, records: own }) => [day, own.length])).toEqual([
    ['2031-05-18', 2],
    ['2031-05-20', 1],
    ['2031-05-22', 1],
  ]);
});

test('the caption names the span', () => {
  expect(captionFor('Numbers', '2031-05-18', '2031-05-20')).toMatch(/^Numbers, .*18.*20 May 2031$/);
  expect(captionFor('Numbers', '2031-05-18')).toBe('Numbers, from 18 May 2031');
  expect(captionFor('Numbers', undefined, '2031-05-20')).toBe('Numbers, until 20 May 2031');
  expect(captionFor('Numbers')).toBe('Numbers');
});
