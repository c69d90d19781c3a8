/** A subscriber's feed reader gets each correction once, with its day, and never a day from a clock. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { asFeed } from '../../../src/data/corrections.ts';

const publication = {
  title: 'Site: Corrections',
  author: 'Site',
  description: 'All.',
  language: 'en',
  address: 'https://s.example/',
  feed: 'https://s.example/corrections.xml',
  list: 'https://s.example/about/',
  since: '2031-01-01',
  addressOf: (path: string) => `https://s.example${path}`,
};
const corrections = [
  {
    id: 'older',
    date: '2031-02-01',
    what: 'A <name> & a "date" changed.',
    why: 'One was wrong.',
    page: '/a/',
  },
  { id: 'newer', date: '2031-03-01', what: 'A number changed.', why: 'It was old.', page: '/' },
];
const feedOf = (list: typeof corrections) => load(asFeed(list, publication), { xml: true });

test('each correction is an entry with a permanent id, the latest first', () => {
  const $ = feedOf(corrections);
  const ids = $('entry > id')
    .toArray()
    .map((element) => $(element).text());
  expect(ids).toEqual(['https://s.example/about/#newer', 'https://s.example/about/#older']);
  expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
  expect($('entry > link').first().attr('href')).toBe('https://s.example/');
});

test('the feed leads to the list of corrections', () => {
  expect(feedOf(corrections)('feed > link[rel="alternate"]').attr('href')).toBe('https://s.example/about/');
});

test('a text with marks of HTML is read as it was written', () => {
  const $ = feedOf(corrections);
  const html = $('entry > title').last().text();
  expect(load(html).text()).toBe('A <name> & a "date" changed.');
});

test('days come from the records, twice the same', () => {
  expect(feedOf(corrections)('feed > updated').text()).toBe('2031-03-01T00:00:00.000Z');
  expect(feedOf([])('feed > updated').text()).toBe('2031-01-01T00:00:00.000Z');
  expect(asFeed(corrections, publication)).toBe(asFeed(corrections, publication));
});
