/** Every third search of `tests/golden/queries.yaml`, as a reader sees its outcome: the page must not add or lose anything. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { quotes, status } from './search-parts.ts';
import { expect, test } from './site.ts';

type Variant = 'straight' | 'curly' | 'none';

interface Golden {
  query: string;
  variants?: Variant[];
  article: string[];
  around?: string[];
  aroundIncludes?: string[];
  match?: string;
  notices: string[];
}

const file = path.resolve(import.meta.dirname, '../golden/queries.yaml');
const golden = parse(readFileSync(file, 'utf8')) as Golden[];
/** How many results the page shows at first. */
const shown = 50;

/** The query with one kind of quotation marks. */
function typed(query: string, variant: Variant): string {
  if (variant === 'straight') return query;
  const marks = variant === 'none' ? ['', ''] : ['“', '”'];
  let at = 0;
  return query.replace(/"/g, () => marks[at++ % 2] as string);
}

const chosen = golden
  .filter((_, i) => i % 3 === 0)
  .map((one, i) => {
    const variants = one.variants ?? ['straight'];
    return { ...one, typed: typed(one.query, variants[i % variants.length] as Variant) };
  });

test('there are at least 60 of them', () => expect(chosen.length).toBeGreaterThanOrEqual(60));

/** Leads the open page to another search, as Back does; what it said before is gone until it has answered. */
function goTo(said: Element, address: string): void {
  said.textContent = '';
  history.replaceState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}

const size = 8;
const batches = Array.from({ length: Math.ceil(chosen.length / size) }, (_, i) =>
  chosen.slice(i * size, (i + 1) * size),
);

batches.forEach((batch, i) => {
  test(`searches, part ${i + 1}`, async ({ page }) => {
    await page.goto('search/?q=domino');
    await expect(status(page)).not.toBeEmpty();
    for (const { typed: query, article, around, aroundIncludes = [], match, notices } of batch) {
      await status(page).evaluate(goTo, `?${new URLSearchParams({ q: query })}`);
      await expect(status(page), query).not.toBeEmpty();
      const results = await page.locator(quotes).evaluateAll((items) =>
        items.map((item) => ({
          id: item.dataset['quote'],
          match: item.dataset['match'],
          context: 'context' in item.dataset,
        })),
      );
      const inArticle = results.filter(({ context }) => !context).map(({ id }) => id);
      const outside = results.filter(({ context }) => context).map(({ id }) => id);
      expect.soft(inArticle, query).toEqual(article.slice(0, shown));
      if (around) expect.soft(outside, query).toEqual(around.slice(0, shown - article.length));
      expect.soft(outside, query).toEqual(expect.arrayContaining(aroundIncludes));
      expect.soft(results[0]?.match, query).toBe(match ?? results[0]?.match);
      const kinds = await page
        .locator('[data-notice]')
        .evaluateAll((items) => items.map((item) => item.dataset['notice']));
      expect.soft([...new Set(kinds)], query).toEqual(notices);
    }
  });
});
