import { expect, test } from 'vitest';
import type { Quote } from '../../../src/content/schemas/quote.ts';
import { grouped, inReadingOrder, withNeighbours } from '../../../src/quotes/order.ts';

const statement = (ref: string, more: Partial<Quote>): Quote =>
  ({
    id: ref.toLowerCase(),
    ref,
    context: ref.startsWith('B'),
    kind: 'direct',
    sourcing: 'named',
    speaker: 'mayor',
    ...more,
  }) as Quote;

const quotes = [
  statement('B10', {}),
  statement('A03', { paragraph: 1, sentence: 2, span: { start: 90, end: 95 }, sourcing: 'relayed' }),
  statement('B02', { speaker: 'clerk' }),
  statement('A01', { paragraph: 1, sentence: 2, span: { start: 40, end: 60 }, kind: 'paraphrase' }),
  statement('A02', { paragraph: 1, sentence: 1, speaker: 'clerk' }),
];
const refs = (list: readonly Quote[]) => list.map(({ ref }) => ref);

test('the article’s statements come first, by paragraph, sentence and place; the others by their ref', () => {
  expect(refs(inReadingOrder(quotes))).toEqual(['A02', 'A01', 'A03', 'B02', 'B10']);
});

test('each statement knows the one before and the one after', () => {
  const chain = withNeighbours(quotes).map(({ previous, quote, next }) => [
    previous?.ref,
    quote.ref,
    next?.ref,
  ]);
  expect(chain).toEqual([
    [undefined, 'A02', 'A01'],
    ['A02', 'A01', 'A03'],
    ['A01', 'A03', 'B02'],
    ['A03', 'B02', 'B10'],
    ['B02', 'B10', undefined],
  ]);
});

test('by speaker, the names are filed as in an index and nobody is lost', () => {
  const names: Record<string, string> = { mayor: 'Ames', clerk: 'Burr' };
  const groups = grouped(quotes, 'speaker', (id) => names[id] as string);
  expect(groups.map(({ key, quotes: members }) => [key, refs(members)])).toEqual([
    ['mayor', ['A01', 'A03', 'B10']],
    ['clerk', ['A02', 'B02']],
  ]);
});

test('by kind and by sourcing, groups stand in the order of their lists', () => {
  const keys = (order: 'kind' | 'sourcing' | 'place') => grouped(quotes, order, String).map(({ key }) => key);
  expect(keys('kind')).toEqual(['direct', 'paraphrase']);
  expect(keys('sourcing')).toEqual(['named', 'relayed']);
  expect(keys('place')).toEqual(['article', 'around']);
});
