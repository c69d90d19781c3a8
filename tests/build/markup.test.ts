/** The HTML is valid, and its headings, tables and names are in order. */
import { FileSystemConfigLoader, HtmlValidate, formatterFactory } from 'html-validate';
import { expect, test } from 'vitest';
import { pages, readable } from './built-site.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

/** A pinned frame was valid when it was pinned; it never changes, whatever is asked later. */
const changing = pages.filter(({ path }) => !path.startsWith('/v/'));

test('every page is valid HTML', async () => {
  expect(changing.length).toBeGreaterThan(20);
  const reports = await Promise.all(changing.map(({ html, file }) => validator.validateString(html, file)));
  const results = reports.flatMap((report) => report.results);
  expect(formatterFactory('text')(results)).toBe('');
});

test('every page has one heading of the first level and skips none after it', () => {
  for (const { $, path } of readable) {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map((element) => Number(element.tagName.slice(1)));
    expect(levels.filter((level) => level === 1).length, path).toBe(1);
    levels.reduce((before, level) => {
      expect(level - before, `${path}: h${before} is followed by h${level}`).toBeLessThanOrEqual(1);
      return level;
    }, 0);
  }
});

test('every table has a caption and scoped headings', () => {
  const tables = readable.flatMap(({ $, path }) =>
    $('table')
      .toArray()
      .map((table) => ({ $, path, table })),
  );
  expect(tables.length).toBeGreaterThan(3);
  for (const { $, path, table } of tables) {
    expect($(table).children('caption').text().trim(), path).not.toBe('');
    expect($(table).find('th').length, path).toBeGreaterThan(0);
    expect($(table).find('th:not([scope])').length, path).toBe(0);
  }
});

test('the line under a link ends with its words', () => {
  const before = readable.flatMap(({ $, path }) =>
    $('a')
      .toArray()
      .filter(({ next }) => next?.type === 'text' && next.data.trim() !== '')
      .map((link) => ({ path, words: $(link).text() })),
  );
  expect(before.length).toBeGreaterThan(100);
  expect(before.filter(({ words }) => /\s$/.test(words))).toEqual([]);
});
