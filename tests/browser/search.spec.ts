/** Somebody looks for words: on the page of search, in the dialog, with a mouse or the keyboard alone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';

const quotes = '[data-results="quotes"] > [data-quote]';
const pages = '[data-results="pages"] > li';
const box = (page: Page): Locator => page.locator('.search input[name="q"]').last();
const status = (page: Page): Locator => page.locator('.search [role="status"]').last();

/** Every statement that is shown, with how it matches. */
const shown = (page: Page) =>
  page
    .locator(quotes)
    .evaluateAll((items) => items.map((item) => [item.dataset['quote'], item.dataset['match']]));

test('the exact words are found, marked as one run, in their frame', async ({ page }) => {
  await page.goto('search/');
  await box(page).fill('“domino effect”');
  const first = page.locator(quotes).first();
  await expect(first).toHaveAttribute('data-quote', 'domino-effect');
  await expect(first).toHaveAttribute('data-match', 'verbatim');
  await expect(first.locator('mark')).toHaveText(['domino effect']);
  await expect(first.locator('.frame').first()).not.toBeEmpty();
  await expect(first).toContainText('¶8');
  await expect(page).toHaveURL(/\?q=/);
});

test('an address gives the same as typing, whatever the quotation marks', async ({ page }) => {
  await page.goto('search/');
  await box(page).fill('"won\'t stop here"');
  await expect(page.locator(quotes).first()).toHaveAttribute('data-quote', 'wont-stop');
  const typed = await shown(page);
  for (const query of ['“won’t stop here”', '«won’t stop here»', '"won\'t stop here"']) {
    await page.goto(`search/?${new URLSearchParams({ q: query })}`);
    await expect(page.locator(quotes).first()).toBeVisible();
    expect(await shown(page), query).toEqual(typed);
  }
});

test('a statement from outside the article says so', async ({ page }) => {
  await page.goto(`search/?${new URLSearchParams({ q: "won't stop here" })}`);
  const around = page.locator(`${quotes}[data-context]`);
  await expect(around.first()).toContainText('not in the article');
  await expect(page.locator(`${quotes}:not([data-context])`).first()).toContainText('¶');
});

test('pages follow the statements and lead to the place with the words', async ({ page }) => {
  await page.goto('search/?q=%22domino+effect%22');
  const place = page.locator(`${pages} ul a`).first();
  await expect(place).toBeVisible();
  await place.click();
  await expect(page).toHaveURL(/[?&]mark=domino\+effect#/);
  await expect(page.locator('main mark[data-arrival]').first()).toHaveText(/domino effect/i);
});

test('what is said aloud comes once typing has stopped, in one place', async ({ page }) => {
  await page.goto('search/');
  await box(page).pressSequentially('anonymous', { delay: 20 });
  await expect(status(page)).toHaveText(/^\d+ statements\. \d+ pages?\./);
  await expect(page.locator('.search [aria-live], .search [role="status"]')).toHaveCount(1);
  await box(page).fill('zzzzqqqq');
  await expect(status(page)).toHaveText(/No statement\. No page\./);
});

test.describe('what the search has to say', () => {
  test('a word that the article does not have is named, with a page that has it', async ({ page }) => {
    await page.goto('search/?q=sanctions');
    const notice = page.locator('[data-notice="not-in-article"]');
    await expect(notice).toContainText('sanctions');
    await expect(notice.locator('a').first()).toHaveAttribute('href', /\?mark=sanctions$/);
    await expect(page.locator(pages).first()).toBeVisible();
  });

  test('a Cyrillic name finds the other spellings and says so', async ({ page }) => {
    await page.goto(`search/?${new URLSearchParams({ q: 'Київ' })}`);
    await expect(page.locator('[data-notice="alias"]')).toContainText('Kiev');
    await expect(page.locator(`[data-quote="continuing-rampage"]`).first()).toBeVisible();
    await expect(page.locator(pages).first()).toContainText(/Kyiv|Kiev/);
  });

  test('a slip of the keyboard is put right, and can be searched for as meant', async ({ page }) => {
    await page.goto('search/?q=Rasmusen');
    await page.locator('[data-notice="did-you-mean"] a').click();
    await expect(box(page)).toHaveValue(/Rasmussen/i);
    await expect(page.locator('[data-notice="did-you-mean"]')).toHaveCount(0);
    await expect(page.locator(quotes).first()).toHaveAttribute('data-quote', 'wont-stop');
  });

  test('nothing found offers ways on, and each of them leads somewhere', async ({ page }) => {
    await page.goto(`search/?${new URLSearchParams({ q: '"effect domino"' })}`);
    const none = page.locator('[data-notice="none"]');
    await expect(none).toBeVisible();
    await expect(none.locator('a[href$="/people/"]')).toBeVisible();
    await none.locator('a[data-search]').first().click();
    await expect(page.locator(quotes).first()).toBeVisible();
  });
});

test.describe('narrowing a search', () => {
  test('each choice says how many it leaves, and leaves that many', async ({ page }) => {
    await page.goto('search/?q=troops');
    await page.locator('[data-narrow] summary').click();
    const select = page.getByLabel('Where', { exact: true });
    const option = select.locator('option[value="article"]');
    await expect(option).toHaveText(/\(\d+\)$/);
    const count = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    await select.selectOption('article');
    await expect(page.locator(quotes)).toHaveCount(count);
    await expect(page.locator(`${quotes}[data-context]`)).toHaveCount(0);
    await expect(page).toHaveURL(/where=article/);
  });

  test('Back takes a choice away again, and then the words', async ({ page }) => {
    await page.goto('search/');
    await box(page).fill('troops');
    await expect(page).toHaveURL(/q=troops$/);
    const all = await page.locator('.count').first().textContent();
    await page.locator('[data-narrow] summary').click();
    await page.getByLabel('Kind', { exact: true }).selectOption('partial');
    await expect(page).toHaveURL(/q=troops&kind=partial$/);
    await expect(page.locator('.count').first()).not.toHaveText(all ?? '');
    await page.goBack();
    await expect(page.locator('.count').first()).toHaveText(all ?? '');
    await expect(page).toHaveURL(/q=troops$/);
    await page.goBack();
    await expect(box(page)).toHaveValue('');
    await expect(page.locator('#all-statements')).toBeVisible();
  });

  test('the place in the article can be the order', async ({ page }) => {
    await page.goto('search/?q=Mankoff&where=article&sort=paragraph');
    await expect(page.locator(quotes).first()).toBeVisible();
    const places = await page.locator(`${quotes} .who`).allTextContents();
    const numbers = places.map((text) => Number(/¶(\d+)/.exec(text)?.[1]));
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test('a list that leaves nothing can be cleared', async ({ page }) => {
    await page.goto('search/?q=troops&speaker=nobody-here');
    await expect(page.locator('[data-notice="none"]')).toBeVisible();
    await page.locator('[data-narrow] summary').click();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page.locator(quotes).first()).toBeVisible();
    await expect(page).toHaveURL(/\?q=troops$/);
  });

  test('a search can be copied and opened again', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('search/?q=troops&kind=partial');
    await expect(page.locator(quotes).first()).toBeVisible();
    const before = await shown(page);
    await page.getByRole('button', { name: 'Copy this search' }).click();
    await expect(status(page)).toContainText('Copied');
    await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
    await expect(page.locator(quotes).first()).toBeVisible();
    expect(await shown(page)).toEqual(before);
  });
});

test('Back from a statement brings the results again', async ({ page }) => {
  await page.goto('search/');
  await box(page).fill('off ramp');
  await page.locator(quotes).first().locator('a').click();
  await expect(page).toHaveURL(/\/quotes\/off-ramp\/\?mark=/);
  await page.goBack();
  await expect(box(page)).toHaveValue('off ramp');
  await expect(page.locator(quotes).first()).toHaveAttribute('data-quote', 'off-ramp');
});

test.describe('the dialog', () => {
  test('opens with the control, the slash and Ctrl K, and Escape gives the focus back', async ({ page }) => {
    await page.goto('call/');
    const dialog = page.getByRole('dialog');
    const control = page.locator('a[data-search-opener]');
    for (const open of [
      () => control.click(),
      () => page.keyboard.press('/'),
      () => page.keyboard.press('Control+k'),
    ]) {
      await control.focus();
      await open();
      await expect(dialog).toBeVisible();
      await expect(box(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(control).toBeFocused();
    }
  });

  test('is used with the keyboard alone, down to the marked words', async ({ page }) => {
    await page.goto('call/');
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('continuing rampage');
    const first = page.locator(`${quotes} a`).first();
    await expect(first).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/quotes\/continuing-rampage\/\?mark=continuing\+rampage$/);
    await expect(page.locator('main mark[data-arrival]').first()).toHaveText('continuing rampage');
  });

  test('Enter in the field leads to all results', async ({ page }) => {
    await page.goto('call/');
    await page.keyboard.press('Control+k');
    await box(page).fill('Mankoff');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=Mankoff$/);
    await expect(page.locator(quotes).nth(5)).toBeVisible();
  });

  test('a slash that is typed into a field stays a slash', async ({ page }) => {
    await page.goto('check/');
    await page.getByRole('textbox').fill('');
    await page.getByRole('textbox').press('/');
    await expect(page.getByRole('textbox')).toHaveValue('/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`results, notices and the dialog have no accessibility fault in ${colorScheme}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const faults = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    for (const q of ['won’t stop here', 'sanctions', 'Rasmusen', 'speaker:Obama -troops']) {
      await page.goto(`search/?${new URLSearchParams({ q })}`);
      await expect(status(page)).not.toBeEmpty();
      expect.soft(await faults(), q).toEqual([]);
    }
    await page.locator('[data-narrow] summary').click();
    await page.getByText('How to search').click();
    expect.soft(await faults(), 'lists and help open').toEqual([]);
    await page.goto('call/');
    await page.keyboard.press('/');
    await box(page).fill('off-ramp');
    await expect(page.locator(quotes).first()).toBeVisible();
    await expect(status(page)).not.toBeEmpty();
    expect.soft(await faults(), 'the dialog').toEqual([]);
    await page.goto('quotes/off-ramp/?mark=off-ramp');
    await expect(page.getByRole('button', { name: 'Clear the mark' })).toBeVisible();
    expect.soft(await faults(), 'a marked page').toEqual([]);
  });
}

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
