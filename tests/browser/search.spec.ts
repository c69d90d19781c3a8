/** Somebody looks for words on the page of search, narrows what is found, and comes back to it. */
import { box, pages, quotes, shown, status } from './search-parts.ts';
import { expect, test } from './site.ts';

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

test('all that an address finds stands there once typing has stopped', async ({ page }) => {
  await page.goto('search/?q=troops');
  await expect(status(page)).not.toBeEmpty();
  const found = await shown(page);
  expect(found.length).toBeGreaterThan(20);
  await page.goto('search/');
  await box(page).pressSequentially('troops');
  await expect(status(page)).not.toBeEmpty();
  expect(await shown(page)).toEqual(found);
});

test('a statement from outside the article says so', async ({ page }) => {
  await page.goto(`search/?${new URLSearchParams({ q: "won't stop here" })}`);
  const around = page.locator(`${quotes}[data-context]`);
  await expect(around.first()).toContainText('not in the article');
  await expect(page.locator(`${quotes}:not([data-context])`).first()).toContainText('¶');
});

test('pages follow the statements and lead to the place with the words @addresses', async ({ page }) => {
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

test('the ref of a statement leads to it, and a ref that nothing has leads nowhere', async ({ page }) => {
  await page.goto('search/?q=a25');
  const link = page.getByRole('link', { name: 'Open statement A25' });
  await expect(link).toBeVisible();
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  await link.click();
  await expect(page).toHaveURL(/\/quotes\/domino-effect\/$/);
  await page.goto('search/?q=A99');
  await expect(status(page)).not.toBeEmpty();
  await expect(page.getByRole('link', { name: /^Open statement/ })).toHaveCount(0);
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
    await expect(page.locator('.count').first()).toHaveText(/\d/);
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
    // The button can do no more, and whoever pressed it is beside it.
    await expect(page.locator('[data-narrow] summary')).toBeFocused();
  });

  test('a search can be copied and opened again', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('search/?q=troops&kind=partial');
    await expect(page.locator(quotes).first()).toBeVisible();
    const before = await shown(page);
    // What was found is said once the pages are there too; then it is quiet, and the next thing said stays.
    await expect(status(page)).toContainText('pages');
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

test('Back leads to a search that was sent at once, whatever is typed after it', async ({ page }) => {
  await page.goto('search/');
  await box(page).focus();
  await page.waitForFunction(() => customElements.get('search-page'));
  await box(page).evaluate((input: HTMLInputElement) => {
    input.value = 'border';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.form?.requestSubmit();
  });
  await expect(status(page)).not.toBeEmpty();
  await box(page).fill('border guards');
  await expect(page).toHaveURL(/\?q=border\+guards$/);
  await page.goBack();
  await expect(box(page)).toHaveValue('border');
});
