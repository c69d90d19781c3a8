/** When a part of the search cannot be had, the rest of it works, the page says what does not, and nothing throws. */
import { expect, test as plain, type Page, type Route } from '@playwright/test';

const quotes = '[data-results="quotes"] > [data-quote]';
const pages = '[data-results="pages"] > li';
const failed = 'The pages could not be searched';

/** A browser writes failed requests to its console; but no error may be left to nobody. */
const test = plain.extend<{ nothingThrows: void }>({
  nothingThrows: [
    async ({ page }, use) => {
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(error.message));
      await use();
      expect(thrown).toEqual([]);
    },
    { auto: true },
  ],
});

const expectStatementsAlone = async (page: Page) => {
  await expect(page.locator(quotes).first()).toHaveAttribute('data-quote', 'domino-effect');
  await expect(page.locator('.outcome')).toContainText(failed);
  await expect(page.locator(pages)).toHaveCount(0);
  await expect(page.locator('.search [role="status"]')).toContainText(failed);
};

const broken: Record<string, RegExp> = {
  'all of Pagefind': /\/pagefind\//,
  'its script': /\/pagefind\/pagefind\.js/,
  'its list of languages': /\/pagefind\/pagefind-entry\.json/,
  'its list of pages': /\.pf_meta$/,
  'its program': /\/pagefind\/wasm/,
  'its index of words': /\.pf_index$/,
  'its texts': /\.pf_fragment$/,
};

/** What a host says of a file that it does not have. */
const notHere = { status: 404, contentType: 'text/html', body: '<h1>Not here</h1>' };

for (const [i, [what, files]] of Object.entries(broken).entries()) {
  // Both ways to lose a file come to the same; each is tried on every second part, and both on the whole.
  const ways = what === 'all of Pagefind' ? [false, true] : [i % 2 === 0];
  for (const isRefused of ways) {
    test(`${what} ${isRefused ? 'cannot be fetched' : 'is not there'}`, async ({ page }) => {
      await page.route(files, (route) => (isRefused ? route.abort() : route.fulfill(notHere)));
      await page.goto('search/?q=%22domino+effect%22');
      await expectStatementsAlone(page);
    });
  }
}

test('pages that do not come for an earlier search take nothing from the next one', async ({ page }) => {
  await page.goto('search/?q=russia');
  await expect(page.locator('.search [role="status"]')).not.toBeEmpty();
  const held: Route[] = [];
  let isSlow = true;
  await page.route(/\.pf_fragment$/, (route) => (isSlow ? void held.push(route) : route.continue()));
  await page.getByRole('button', { name: 'More pages' }).click();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  isSlow = false;
  await page.locator('.search input').fill('OpenStreetMap');
  await expect(page.locator('.search [role="status"]')).toHaveText(/^No statement\. \d+ pages?\./);
  const found = await page.locator(pages).count();
  expect(found).toBeGreaterThan(0);
  const lost = page.waitForEvent('requestfailed');
  await Promise.all([lost, ...held.map((route) => route.abort())]);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  await expect(page.locator(pages)).toHaveCount(found);
  await expect(page.locator('.outcome')).not.toContainText(failed);
});

test('pages are found again once the fault is gone', async ({ page }) => {
  await page.route(/\.pf_index$/, (route) => route.abort());
  await page.goto('search/?q=%22domino+effect%22');
  await expectStatementsAlone(page);
  await page.unroute(/\.pf_index$/);
  await page.locator('.search input').fill('domino');
  await expect(page.locator(pages).first()).toBeVisible();
});

test('without the list of kinds there are pages, and no choice of kinds', async ({ page }) => {
  await page.route(/\/pagefind\/kinds\.json/, (route) => route.abort());
  await page.goto('search/?q=%22domino+effect%22');
  await expect(page.locator(pages).first()).toBeVisible();
  await expect(page.locator('.kinds a')).toHaveCount(0);
  await page.goto('search/?q=%22domino+effect%22&pages=people');
  await expectStatementsAlone(page);
});

test('offline, statements are found as before, and the pages say that they are not', async ({
  page,
  context,
}) => {
  await page.goto('search/?q=%22domino+effect%22', { waitUntil: 'networkidle' });
  await expect(page.locator(pages).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.locator('.search input').fill('improvise');
  await expect(page.locator(quotes).first()).toHaveAttribute('data-quote', 'improvising');
  await expect(page.locator('.outcome')).toContainText(failed);
});

test('without the index of statements the pages are still searched', async ({ page }) => {
  await page.route(/\/search\/quotes\//, (route) => route.abort());
  await page.goto('search/?q=%22domino+effect%22');
  await expect(page.locator('.outcome')).toContainText('The statements could not be loaded');
  await expect(page.locator(pages).first()).toBeVisible();
});

test('without the part that searches pages the statements stand there', async ({ page }) => {
  await page.route(/\/_astro\/rest\./, (route) => route.abort());
  await page.goto('search/?q=%22domino+effect%22');
  await expectStatementsAlone(page);
});

test('where the dialog cannot be fetched, the control leads to the page of search', async ({ page }) => {
  await page.route(/\/_astro\/dialog\./, (route) => route.abort());
  await page.goto('call/');
  await page.locator('a[data-search-opener]').click();
  await expect(page).toHaveURL(/\/search\/$/);
});

test('where no script comes, the page that checks leads to all statements', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto('check/');
  await expect(page.locator('quote-check textarea')).toBeHidden();
  await page.locator('quote-check').getByRole('link', { name: 'the list of all statements' }).click();
  await expect(page).toHaveURL(/\/quotes\/$/);
  await expect(page.locator('tr[data-quote]:visible').first()).toBeVisible();
});

test('where the checker does not come, its words stand there, and no empty room for its form', async ({
  page,
}) => {
  await page.route(/\/_astro\/check\.[\w-]+\.js$/, (route) => route.abort());
  await page.goto('check/');
  const form = page.locator('quote-check form');
  const before = (await form.boundingBox())?.height ?? 0;
  await page.getByRole('textbox').focus();
  const said = page.locator('quote-check [data-scriptless]');
  await expect(said).toBeVisible();
  await expect(form).toBeHidden();
  const room = await page.locator('quote-check').evaluate((one) => one.getBoundingClientRect().height);
  const own = (await said.boundingBox())?.height ?? 0;
  expect(own).toBeGreaterThan(0);
  expect(room).toBeLessThan(own + before / 2);
  expect(room).toBeGreaterThanOrEqual(own);
});
