/** With script off, everything that is text is still there to read. */
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('the quote index shows every statement and no control that would do nothing', async ({ page }) => {
  await page.goto('quotes/');
  const rows = page.locator('tr[data-quote]');
  expect(await rows.count()).toBeGreaterThan(55);
  await expect(rows.first()).toBeVisible();
  await expect(page.locator('main select:visible, main button:visible')).toHaveCount(0);
  await page.locator('main a[href$="/quotes/by/speaker/"]').first().click();
  await page.waitForURL('**/quotes/by/speaker/');
  expect(await page.locator('tr[data-quote]').count()).toBe(await rows.count());
});

test('a statement shows its words, its citations and its chain', async ({ page }) => {
  await page.goto('quotes/continuing-rampage/');
  await expect(page.locator('main q[data-quote="continuing-rampage"]').first()).toBeVisible();
  await expect(page.locator('main')).toContainText('Kremlin press service');
  await expect(page.locator('main')).toContainText('@');
});

test('a term shows its meaning', async ({ page }) => {
  await page.goto('call/');
  const term = page.locator('main button[popovertarget]').first();
  const meaning = page.locator(`#${await term.getAttribute('popovertarget')}`);
  await term.click();
  await expect(meaning).toBeVisible();
});

test('a source note opens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('call/');
  const note = page.locator('main [data-voice="added"] [data-notes]').first();
  await note.locator('summary').click();
  await expect(note.locator('a').first()).toBeVisible();
});

test('the menu opens on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./');
  await page.locator('header summary').first().click();
  await expect(page.locator('header a[href$="/quotes/"]').first()).toBeVisible();
});
