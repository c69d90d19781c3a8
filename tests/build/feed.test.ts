/** A subscriber who opens an entry of the feed by its id finds that correction on the page. */
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { base, fileOf, pageAt } from './built-site.ts';

const $ = load(readFileSync(fileOf('corrections.xml'), 'utf8'), { xml: true });
const ids = $('entry > id')
  .toArray()
  .map((element) => new URL($(element).text()));

test('the id of every entry leads to its place in the list of corrections', () => {
  expect(ids.length).toBeGreaterThan(0);
  const missing = ids.filter(({ pathname, hash }) => {
    const page = pageAt(`/${pathname.slice(base.length)}`);
    return page.$(`.statement-list > [id="${hash.slice(1)}"]`).length !== 1;
  });
  expect(missing.map(String)).toEqual([]);
});

test('the feed leads to the page that its entries stand on', () => {
  const { pathname } = new URL($('feed > link[rel="alternate"]').attr('href') ?? '');
  expect(new Set(ids.map((id) => id.pathname))).toEqual(new Set([pathname]));
});
