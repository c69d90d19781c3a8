/** The printed words reach the page character by character. */
import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { pageAt, pages } from './built-site.ts';

const quoted = [...content.quotes.values()].filter(({ words }) => words !== undefined);

describe('quotations', () => {
  test('there are quotations to read back', () => expect(quoted.length).toBeGreaterThanOrEqual(12));

  test.each(quoted.map((quote) => [quote.id, quote] as const))(
    '%s stands on its own page, exact',
    (id, quote) => {
      const { $ } = pageAt(`/quotes/${id}/`);
      const set = $('main q[data-quote]').filter((_, element) => $(element).attr('data-quote') === id);
      expect(set.length).toBeGreaterThan(0);
      for (const element of set.toArray()) expect($(element).text()).toBe(quote.words);
    },
  );

  test('every quotation on every page is exact, with its printed marks around it', () => {
    let seen = 0;
    for (const { $, path } of pages) {
      for (const element of $('q[data-quote]').toArray()) {
        const quote = content.quotes.get($(element).attr('data-quote') as string);
        expect(quote, `${path} quotes ${$(element).attr('data-quote')}`).toBeDefined();
        expect($(element).text(), path).toBe(quote?.words);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(quoted.length);
  });

  test('no page holds a quotation mark pair around words that are no record', () => {
    const records = new Set(quoted.map(({ words }) => words));
    for (const { $, path } of pages) {
      for (const element of $('q, blockquote').toArray()) {
        const own = $(element).attr('data-quote');
        if ($(element).is('q'))
          expect(own && records.has($(element).text()), `${path}: ${$(element).text()}`).toBeTruthy();
      }
    }
  });
});
