/** What is packed into the files of the index comes out again as it was. */
import { describe, expect, test } from 'vitest';
import { packList, packPlaces, unpackList, unpackPlaces } from '../../../src/search/postings.ts';
import {
  packDictionary,
  shardCount,
  shardOf,
  unpackDictionary,
  type Entry,
} from '../../../src/search/shards.ts';

test('lists of records', () => {
  for (const list of [[], [0], [31], [32], [0, 1, 2, 33, 1024, 1_000_000]]) {
    expect(unpackList(packList(list))).toEqual(list);
  }
  expect(packList([0, 1, 2, 3])).toBe('1111');
});

test('places: several in one record, at its beginning, and far apart', () => {
  const places = new Map([
    [0, [0]],
    [3, [0, 1, 70]],
    [4, [5]],
    [90_000, [1, 40_000]],
  ]);
  expect(unpackPlaces(packPlaces(places))).toEqual(places);
  expect(unpackPlaces('')).toEqual(new Map());
});

test('words with their lists, in any script', () => {
  const entries: [string, Entry][] = [
    ['40000', { words: '11', ours: '', names: '', roles: '', inArticle: true, parts: [], stem: '40000' }],
    ['happy', { words: '2', ours: '', names: '', roles: '', inArticle: false, parts: [], stem: 'happi' }],
    ['offramp', { words: '', ours: '', names: '', roles: '', inArticle: false, parts: [3], stem: 'offramp' }],
    [
      'offramps',
      { words: '12', ours: '34', names: '1', roles: '2', inArticle: true, parts: [3, 4], stem: 'offramp' },
    ],
    ['київ', { words: '', ours: '21', names: '', roles: '', inArticle: false, parts: [], stem: 'київ' }],
  ];
  expect([...unpackDictionary(packDictionary(entries))]).toEqual(entries);
  expect([...unpackDictionary(packDictionary([]))]).toEqual([]);
});

test('words that share more letters than are counted still come out whole', () => {
  const long = 'a'.repeat(60);
  const entries = [`${long}b`, `${long}c`].map((form): [string, Entry] => [
    form,
    { inArticle: false, parts: [] },
  ]);
  expect([...unpackDictionary(packDictionary(entries)).keys()]).toEqual([`${long}b`, `${long}c`]);
});

describe('files of words', () => {
  test('are as many as it takes to keep each short, and one at least', () => {
    expect([0, 100, 101, 1000].map((characters) => shardCount(characters, 100))).toEqual([1, 1, 2, 16]);
  });

  test('hold words with the same beginning together', () => {
    for (const count of [1, 16, 64]) {
      expect(
        new Set(['domino', 'dominoes', 'domestic', 'doubt'].map((form) => shardOf(form, count))).size,
      ).toBe(1);
    }
    expect(new Set(['provoke', 'provocation', 'province'].map((form) => shardOf(form, 1024))).size).toBe(1);
  });
});
