/** Whoever copies a statement from its page takes along whose words they are, and where they stand. */
import path from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { get, loadContent } from '../../src/content/load.ts';
import { longDate } from '../../src/words/dates.ts';
import { pageAt } from './built-site.ts';

const content = loadContent(path.resolve('content'));
const statements = [...content.quotes.values()].map((quote) => {
  const { $ } = pageAt(`/quotes/${quote.id}/`);
  return { quote, markdown: $('#copy-markdown').text(), html: $('#copy-html').text() };
});

describe('the lines under a copied statement', () => {
  test('say "attributed to" for what somebody else passed on, and for nothing else', () => {
    const passedOn = statements.filter(
      ({ quote }) => quote.words !== undefined && ['relayed', 'agency-report'].includes(quote.sourcing),
    );
    expect(passedOn.length).toBeGreaterThan(0);
    for (const statement of statements) {
      const expected = passedOn.includes(statement);
      expect(statement.markdown.includes('\n> — attributed to '), statement.quote.ref).toBe(expected);
      expect(statement.html.includes('<figcaption>attributed to '), statement.quote.ref).toBe(expected);
    }
  });

  test('name nobody as the author of a report, which is our own sentence', () => {
    const reports = statements.filter(({ quote }) => quote.words === undefined);
    expect(new Set(reports.map(({ quote }) => quote.kind))).toEqual(new Set(['paraphrase', 'silence']));
    for (const { quote, markdown, html } of reports) {
      expect(markdown, quote.ref).toContain('\n> — reported in [');
      expect(html, quote.ref).toContain('<figcaption>reported in <a');
    }
  });

  test('end with the day of the document, or with its publisher where that day is not known', () => {
    for (const { quote, markdown, html } of statements) {
      const { publisher, ...document } =
        quote.source === undefined ? content.article : get(content.sources, quote.source);
      const day = 'published' in document ? document.published : document.date;
      const end = day === undefined ? publisher : `${publisher}, ${longDate(day)}`;
      expect(markdown.endsWith(`>), ${end}`), quote.ref).toBe(true);
      expect(load(html)('figcaption').text().endsWith(`, ${end}`), quote.ref).toBe(true);
    }
  });
});

test('the citation of a copy names whoever wrote the words, and the host as where they were read', () => {
  const copied = [...content.quotes.values()].flatMap(({ id, source }) => {
    const { copyOf, publisher } = source === undefined ? {} : get(content.sources, source);
    return copyOf === undefined ? [] : [{ id, copyOf, publisher }];
  });
  expect(copied.length).toBeGreaterThan(0);
  for (const { id, copyOf, publisher } of copied) {
    const { $ } = pageAt(`/quotes/${id}/`);
    for (const style of ['apa', 'mla', 'chicago']) {
      const text = $(`#cite-${style}`).text();
      expect(text.startsWith(`${copyOf}. `), text).toBe(true);
      expect(text).toContain(` Read in a copy at ${publisher}. `);
    }
    expect($('#cite-bibtex').text(), id).toContain(`author = {{${copyOf}}}`);
  }
});
