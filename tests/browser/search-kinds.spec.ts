/** Somebody picks one kind of pages, searches for more than can be found, or types what may be a quotation. */
import { box, pages, quotes, status } from './search-parts.ts';
import { expect, test } from './site.ts';

test('pages can be narrowed to one kind, which says how many it leaves, and Back takes it away', async ({
  page,
}) => {
  await page.goto('search/?q=pretext');
  const kinds = page.getByRole('navigation', { name: 'Kinds of pages' });
  const link = kinds.getByRole('link', { name: /^Glossary/ });
  await expect(status(page)).not.toBeEmpty();
  const count = Number(/\((\d+)\)/.exec((await link.textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(0);
  await link.click();
  await expect(page).toHaveURL(/\?q=pretext&pages=glossary$/);
  await expect(kinds.locator('[aria-current]')).toHaveText(`Glossary (${count})`);
  await expect(page.locator(pages)).toHaveCount(count);
  await expect(page.locator(`${pages} > .who a`).first()).toHaveAttribute('href', /\/glossary\//);
  await page.goBack();
  await expect(kinds.locator('[aria-current]')).toHaveText(/^All/);
});

test('statements do not depend on the kind of pages, and an unknown kind finds no page', async ({ page }) => {
  await page.goto('search/?q=troops&pages=nothing');
  await expect(page.locator(quotes).first()).toBeVisible();
  await expect(status(page)).toHaveText(/No page\.$/);
  await page.getByRole('navigation', { name: 'Kinds of pages' }).getByRole('link', { name: /^All/ }).click();
  await expect(page.locator(pages).first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=troops$/);
});

test('a search that is too long says where it was cut', async ({ page }) => {
  await page.goto(`search/?${new URLSearchParams({ q: `domino effect ${'and so on '.repeat(60)}` })}`);
  await expect(page.locator('[data-echo]')).toContainText('Only the first 400 characters were searched.');
  await box(page).fill('domino effect');
  await expect(page.locator('[data-echo]')).not.toContainText('characters');
});

test('when no statement has all of the words, it says so, and offers to check them as a quotation', async ({
  page,
}) => {
  await page.goto('search/?q=we+fear+the+domino+conflagration');
  await expect(status(page)).toContainText('No statement has all of the words.');
  await page.getByRole('link', { name: 'Check it word by word' }).click();
  await expect(page.getByRole('textbox')).toHaveValue('we fear the domino conflagration');
  await expect(page.locator('[data-verdict="absent"]')).toBeVisible();
});

test('words of which there is no more to say are named in one line', async ({ page }) => {
  await page.goto('search/?q=xylophone+marmalade+domino');
  await expect(page.locator('[data-notice="not-in-article"]')).toHaveText(
    '“xylophone” and “marmalade” are not in this article.',
  );
  await expect(page.locator('[data-notice="unknown-word"]')).toHaveText(
    'No statement has “xylophone” or “marmalade”. They were left out of the search.',
  );
});
