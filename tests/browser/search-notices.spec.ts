/** What a search owns up to: words that it completed, left out, or did not take for what they look like. */
import { box, pages, quotes, status } from './search-parts.ts';
import { expect, test } from './site.ts';

test('a word that was completed, though a page has it by itself, is owned up to', async ({ page }) => {
  await page.goto('search/?q=sea');
  await expect(page.locator('[data-echo]')).toContainText('words that begin with “sea”');
  await expect(page.locator('[data-notice="not-in-article"]')).toContainText('“sea” is not in this article.');
  await expect(page.locator('[data-notice="unknown-word"]')).toHaveText(
    'No statement has “sea”. Words that begin with it were searched for.',
  );
  await box(page).fill('domi');
  await expect(page.locator(quotes).first()).toHaveAttribute('data-quote', 'domino-effect');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('a listener hears that another word was searched for', async ({ page }) => {
  await page.goto('search/?q=imporvising');
  await expect(page.locator('[data-notice="did-you-mean"]')).toContainText('improvising');
  await expect(status(page)).toContainText('improvising');
});

test('a word that was left out is named, and where it stands', async ({ page }) => {
  await page.goto(`search/?${new URLSearchParams({ q: 'domino conflagration' })}`);
  await expect(page.locator('[data-notice="unknown-word"]')).toHaveText(
    'No statement has “conflagration”. The article prints it, but not in a quotation. What it reports stands here in our words. It was left out of the search.',
  );
});

test('a word that only looks like a field is called so', async ({ page }) => {
  await page.goto('search/?q=from:Obama');
  await expect(page.locator('[data-notice="unknown-word"]')).toHaveText(
    /^“from:” is not a field, so it was read as a word\. Fields are speaker:, role:/,
  );
  await expect(page.locator(pages).first()).toBeVisible();
  await expect(page.locator('.outcome')).not.toContainText('No page has');
});
