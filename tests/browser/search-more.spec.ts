/** Somebody wants to see more of what a search found, also by keyboard. */
import type { Page } from '@playwright/test';
import { holdBack } from './held.ts';
import { pages, quotes, shown, status } from './search-parts.ts';
import { expect, test } from './site.ts';

const more = (page: Page) => page.getByRole('button', { name: 'More pages' });
const listed = (page: Page) =>
  page
    .locator(`${pages} > .who a`)
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

test('pages are added until all stand there, each once, and the statements stay', async ({ page }) => {
  test.setTimeout(180_000); // some thirty presses, each answered by the network
  await page.goto('search/?q=russia');
  await expect(status(page)).not.toBeEmpty();
  const found = await shown(page);
  await expect(async () => {
    if (await more(page).isVisible()) await more(page).click();
    await expect(more(page)).toBeHidden({ timeout: 100 });
  }).toPass({ intervals: [0], timeout: 150_000 });
  const all = await listed(page);
  expect(all.length).toBeGreaterThan(60);
  expect(new Set(all).size).toBe(all.length);
  expect(await shown(page)).toEqual(found);
});

test('two presses before the next pages come list none of them twice', async ({ page }) => {
  await page.goto('search/?q=russia');
  await expect(status(page)).not.toBeEmpty();
  const before = await page.locator(pages).count();
  const letIn = await holdBack(page, /\.pf_fragment$/);
  await more(page).click();
  await more(page).click();
  letIn();
  await expect(page.locator(pages)).not.toHaveCount(before);
  // Another press is answered after both.
  const between = await page.locator(pages).count();
  await more(page).click();
  await expect(page.locator(pages)).not.toHaveCount(between);
  const all = await listed(page);
  expect(new Set(all).size).toBe(all.length);
});

test.describe('who asks for more by keyboard goes on at the first that is new', () => {
  for (const [what, query, name, items] of [
    ['statement', 'kind:partial', /^Show all/, quotes],
    ['page', 'russia', 'More pages', pages],
  ] as const) {
    test(what, async ({ page }) => {
      await page.goto(`search/?q=${query}`);
      await expect(status(page)).not.toBeEmpty();
      const before = await page.locator(items).count();
      await page.getByRole('button', { name }).press('Enter');
      await expect(page.locator(items).nth(before).locator('a').first()).toBeFocused();
    });
  }
});
