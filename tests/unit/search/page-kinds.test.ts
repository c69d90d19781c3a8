/** Every page of the index has one kind, and the file that tells stays small. */
import { expect, test } from 'vitest';
import { kindById, kindOf, packKinds } from '../../../src/search/page-kinds.ts';

const pages = [
  { id: 'en_1', address: '/quotes/off-ramp/' },
  { id: 'en_2', address: '/quotes/in-writing/' },
  { id: 'en_4', address: '/people/putin/' },
  { id: 'en_3', address: '/people/obama/' },
  { id: 'en_6', address: '/quotes/posturing/' },
  { id: 'en_5', address: '/' },
  { id: 'en_7', address: '/fears/' },
];

test('a kind is told by the first part of an address; what is none of them explains something', () => {
  expect(pages.map(({ address }) => kindOf(address))).toEqual([
    ...['quotes', 'quotes', 'people', 'people', 'quotes', 'explainer', 'explainer'],
  ]);
});

test('the most frequent kind is not listed, and all are told apart again', () => {
  const packed = packKinds(pages);
  expect(packed).toEqual({
    most: 'quotes',
    others: { explainer: ['en_5', 'en_7'], people: ['en_3', 'en_4'] },
  });
  const kind = kindById(packed);
  expect(pages.map(({ id }) => kind(id))).toEqual(pages.map(({ address }) => kindOf(address)));
});

test('the order in which pages come changes nothing', () => {
  expect(packKinds(pages.toReversed())).toEqual(packKinds(pages));
});
