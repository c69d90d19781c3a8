/** Somebody types, pastes or picks before the search or the checker is there: what they did holds. */
import { holdBack } from './held.ts';
import { box, quotes } from './search-parts.ts';
import { expect, test } from './site.ts';

const verdict = '[data-results="verdicts"] > [data-verdict]';

test('words that are typed before the search is there are the search, also over an address', async ({
  page,
}) => {
  const letIn = await holdBack(page, /\/_astro\/page-box\.[\w-]+\.js$/);
  await page.goto('search/?q=domino+effect&where=article');
  await box(page).fill('troops');
  letIn();
  await expect(page).toHaveURL(/\?q=troops&where=article$/);
  await expect(box(page)).toHaveValue('troops');
  await expect(page.locator(quotes).first()).not.toHaveAttribute('data-quote', 'domino-effect');
});

test('what is pasted before the checker is there stays, whatever the address asks for', async ({ page }) => {
  const letIn = await holdBack(page, /\/_astro\/check\.[\w-]+\.js$/);
  await page.goto(`check/?${new URLSearchParams({ q: '"domino effect"' })}`);
  await page.getByRole('textbox').fill('“avoid more provocations”');
  letIn();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator(verdict)).toHaveAttribute('data-verdict', 'changed');
  await expect(page.getByRole('textbox')).toHaveValue('“avoid more provocations”');
});

test('Back brings again what was written after a check', async ({ page }) => {
  const [text, button] = [page.getByRole('textbox'), page.getByRole('button', { name: 'Check' })];
  await page.goto('check/');
  await text.fill('“domino effect”');
  await button.click();
  await expect(page.locator(verdict)).toHaveAttribute('data-verdict', 'identical');
  await text.fill('“avoid more provocations”');
  await page.goto('call/');
  await page.goBack();
  await expect(page.locator('quote-check [role="status"]')).toHaveCount(1);
  await expect(text).toHaveValue('“avoid more provocations”');
  await button.click();
  await expect(page.locator(verdict)).toHaveAttribute('data-verdict', 'changed');
});

test('the lists that narrow a search are there once they can be used, and nothing moves for them', async ({
  page,
}) => {
  const letIn = await holdBack(page, /\/_astro\/rest\.[\w-]+\.js$/);
  await page.goto('search/?q=troops');
  const [first, lists] = [page.locator(quotes).first(), page.locator('[data-narrow] summary')];
  await expect(first).toBeVisible();
  await expect(lists).toBeHidden();
  const place = await first.boundingBox();
  letIn();
  await expect(lists).toBeVisible();
  expect(await first.boundingBox()).toEqual(place);
  await lists.click();
  await page.getByLabel('Where', { exact: true }).selectOption('article');
  await expect(page).toHaveURL(/\?q=troops&where=article$/);
});

test('a choice in the lists holds for the words that stand in the field, also before they are answered', async ({
  page,
}) => {
  // While the pages have not been searched, no more of the index comes than is asked for.
  const letPagesIn = await holdBack(page, /\/pagefind\/pagefind\.js$/);
  await page.goto('search/?q=troops');
  await page.locator('[data-narrow] summary').click();
  const where = page.getByLabel('Where', { exact: true });
  await expect(where.locator('option[value="article"]')).toBeAttached();
  const letIn = await holdBack(page, /\/search\/quotes\/words-/);
  await box(page).fill('troops putin');
  await where.selectOption('article');
  await expect(page).toHaveURL(/\?q=troops\+putin&where=article$/);
  letIn();
  letPagesIn();
  await expect(box(page)).toHaveValue('troops putin');
  await expect(page.locator('[data-echo]')).toContainText('“putin”');
});
