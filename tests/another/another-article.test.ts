/** Another article, in `tests/fixtures/another-article`, becomes a site of its own with no change in `src/`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { fileOf, pageAt, readable } from '../build/built-site.ts';

test('it has its own pages, people and statements', () => {
  expect(content.quotes.size).toBe(8);
  expect(readable.length).toBeGreaterThan(content.quotes.size + content.speakers.size);
  for (const id of content.explainers.keys()) pageAt(id === 'index' ? '/' : `/${id}/`);
  for (const id of content.speakers.keys()) pageAt(`/people/${id}/`);
});

test('its quotations reach the page exactly', () => {
  const quoted = [...content.quotes.values()].filter(({ words }) => words !== undefined);
  expect(quoted.length).toBeGreaterThan(3);
  for (const { id, words } of quoted) {
    const { $ } = pageAt(`/quotes/${id}/`);
    expect($(`main q[data-quote="${id}"]`).first().text()).toBe(words);
  }
});

test('it speaks of its own subject alone', () => {
  const first = /Ukraine|Crimea|Obama|Putin|Foreign Policy|Russia|2014/;
  expect(readable.length).toBeGreaterThan(0);
  for (const { $, path } of readable) {
    $('style').remove(); // a font's range of letters may hold such a number
    expect(first.test($.html()), path).toBe(false);
  }
});

test('its data files hold its own records', () => {
  const { records } = JSON.parse(readFileSync(fileOf('data/quotes.json'), 'utf8')) as {
    records: { id: string }[];
  };
  expect(records.map(({ id }) => id).sort()).toEqual([...content.quotes.keys()].sort());
});
