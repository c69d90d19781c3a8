/** The explainers are long enough to explain and plain enough to read. */
import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { hold } from '../budgets.ts';
import { pageAt, type BuiltPage } from './built-site.ts';
import { gradeOf } from './grade.ts';

/** Words; the most is a budget. */
const fewest = 500;

/** The prose of a page: paragraphs and list items, without quotations, notes, tables or numbers. */
function proseOf({ $ }: BuiltPage): string[] {
  const main = $('main').clone();
  main
    .find('q, blockquote, table, aside, nav, figure, details, [popover], .cite, .ref, header, footer')
    .remove();
  return main
    .find('p, li')
    .toArray()
    .map((element) => $(element).text().replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

describe.each([...content.explainers.values()].filter(({ aboutTheSite }) => !aboutTheSite))(
  '$id',
  ({ id }) => {
    const page = pageAt(id === 'index' ? '/' : `/${id}/`);

    test('reads at the grade it is written for', () => {
      const grade = gradeOf(proseOf(page));
      expect(grade).toBeGreaterThan(3);
      hold('explainer-grade', grade, id);
    });

    test('has the length of an explainer', () => {
      const voices = page.$('main [data-voice]').clone();
      voices.find('[data-notes], table, figure, [popover], .cite, .ref').remove();
      const length = voices.text().split(/\s+/).filter(Boolean).length;
      expect(length).toBeGreaterThanOrEqual(fewest);
      hold('explainer-words', length, id);
    });
  },
);
