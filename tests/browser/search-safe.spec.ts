/** What a search keeps: exact words, plain text, small screens, both themes, and something to read without script. */
import type { Page } from '@playwright/test';
import { decidedByColour, faultsOf } from './axe.ts';
import { box, quotes, status } from './search-parts.ts';
import { expect, test } from './site.ts';

test('the marked words of a statement stay exact, and the mark can be cleared', async ({ page }) => {
  await page.goto('quotes/wont-stop/');
  const words = page.locator('main q[data-quote="wont-stop"]').first();
  const before = await words.textContent();
  await page.goto(`quotes/wont-stop/?${new URLSearchParams({ mark: 'won’t stop [in Crimea]' })}`);
  await expect(words.locator('mark').first()).toBeVisible();
  expect(await words.textContent()).toBe(before);
  await page.getByRole('button', { name: 'Clear the mark' }).click();
  await expect(page.locator('mark[data-arrival]')).toHaveCount(0);
  expect(await words.textContent()).toBe(before);
  await expect(page).toHaveURL(/\/quotes\/wont-stop\/$/);
});

test('a word that begins or ends an item of a list is marked, though the next item follows at once', async ({
  page,
}) => {
  await page.goto('sourcing/?mark=sanctions');
  await expect(page.locator('main mark[data-arrival]').first()).toHaveText(/^sanctions$/i);
});

test.describe('what is typed is text', () => {
  for (const hostile of [
    '<img src=x onerror="window.broken = true">',
    '"><script>window.broken = true</script>',
    '${x}{what}\\',
  ]) {
    test(`such as ${hostile}`, async ({ page }) => {
      await page.goto(`search/?${new URLSearchParams({ q: hostile, speaker: hostile, sort: hostile })}`);
      await expect(page.locator('.outcome')).toBeVisible();
      await expect(box(page)).toHaveValue(hostile);
      await page.goto(`quotes/wont-stop/?${new URLSearchParams({ mark: hostile })}`);
      await expect(page.getByRole('button', { name: 'Clear the mark' })).toBeVisible();
      await expect(page.locator('main img, main script[src=""]')).toHaveCount(0);
      expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    });
  }
});

test('nothing of the search is loaded before somebody reaches for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('call/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|search\/quotes|dialog|box|statements/.test(path))).toEqual([]);
  await page.locator('a[data-search-opener]').hover();
  await expect.poll(() => asked.filter((path) => /dialog/.test(path)).length).toBeGreaterThan(0);
  expect(asked.filter((path) => /pagefind/.test(path))).toEqual([]);
});

/** Holds the page as it stands to all rules in light; in dark to those that colour decides, since the theme changes nothing else. */
async function judge(page: Page, what: string): Promise<void> {
  expect.soft(await faultsOf(page), `${what} in light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await faultsOf(page, { rules: decidedByColour }), `${what} in dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

test('results, notices and the dialog have no accessibility fault in light or dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  for (const q of ['won’t stop here', 'sanctions', 'Rasmusen', 'speaker:Obama -troops']) {
    await page.goto(`search/?${new URLSearchParams({ q })}`);
    await expect(status(page)).not.toBeEmpty();
    await judge(page, q);
  }
  await page.locator('[data-narrow] summary').click();
  await page.getByText('How to search').click();
  await judge(page, 'lists and help open');
  await page.goto('call/');
  await page.keyboard.press('/');
  await box(page).fill('off-ramp');
  await expect(page.locator(quotes).first()).toBeVisible();
  await expect(status(page)).not.toBeEmpty();
  await judge(page, 'the dialog');
  await page.goto('quotes/off-ramp/?mark=off-ramp');
  await expect(page.getByRole('button', { name: 'Clear the mark' })).toBeVisible();
  await judge(page, 'a marked page');
});

test('results fit a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const q of ['won’t stop here', 'sanctions', 'a'.repeat(300)]) {
    await page.goto(`search/?${new URLSearchParams({ q })}`);
    await expect(status(page)).not.toBeEmpty();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, q).toBeLessThanOrEqual(320);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['search/', 'check/']) {
    test(`${address} explains itself and lists the statements`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('[data-scriptless]')).toBeVisible();
      await expect(page.locator('main form')).toBeHidden();
      const links = page.locator('.statement-index a');
      expect(await links.count()).toBeGreaterThan(60);
      await expect(links.first()).toBeVisible();
      await links.first().click();
      await expect(page).toHaveURL(/\/quotes\/[a-z0-9-]+\/$/);
    });
  }

  test('the control in the header leads to the page of search', async ({ page }) => {
    await page.goto('call/');
    await page.locator('a[data-search-opener]').click();
    await expect(page).toHaveURL(/\/search\/$/);
  });
});
