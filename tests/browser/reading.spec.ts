/** A reader reads: the front page, an explainer, its terms, its sources, with the keyboard alone. */
import { addresses, expect, test } from './site.ts';

test('the front page answers in two sentences and leads to every explainer @addresses', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('main [data-voice="answer"]').first()).toBeVisible();
  const menu = page.getByRole('navigation').first();
  for (const address of ['call/', 'buildup/', 'off-ramp/', 'fears/', 'sourcing/', 'aftermath/']) {
    expect(addresses).toContain(address);
    await expect(menu.locator(`a[href$="/${address}"]`).first()).toBeAttached();
  }
});

test('the first press of Tab offers the way past the menu', async ({ page }) => {
  await page.goto('call/');
  await page.keyboard.press('Tab');
  const skip = page.locator('a.skip');
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('the list of contents follows the reader, over the whole page at a leap too', async ({ page }) => {
  await page.goto('');
  const current = page.locator('.contents [aria-current]');
  await expect(current).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(current).toHaveText((await page.locator('.contents a').last().textContent()) ?? '');
  await page.evaluate(() => scrollTo(0, 0));
  await expect(current).toHaveCount(0);
});

test('the three voices look different', async ({ page }) => {
  await page.goto('call/');
  const looks: string[] = [];
  for (const voice of ['article', 'added', 'reading']) {
    const block = page.locator(`main [data-voice="${voice}"]`).first();
    looks.push(
      await block.evaluate((element) => {
        const style = getComputedStyle(element);
        return `${style.borderInlineStartStyle} ${style.fontFamily} ${style.fontStyle}`;
      }),
    );
  }
  expect(new Set(looks).size).toBe(3);
});

test('a term opens its meaning with the keyboard and closes with Escape', async ({ page }) => {
  await page.goto('call/');
  const term = page.locator('main button[popovertarget]').first();
  const meaning = page.locator(`#${await term.getAttribute('popovertarget')}`);
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(term).toBeFocused();
});

test('a sentence about the article leads to the statement it rests on @addresses', async ({ page }) => {
  await page.goto('call/');
  const link = page.locator('main [data-voice="article"] a[href*="/quotes/"]').first();
  await link.click();
  await expect(page).toHaveURL(/\/quotes\/[a-z0-9-]+\/$/);
  await expect(page.locator('h1')).toBeVisible();
});

test('sources stand beside the text on a wide screen and open in place on a narrow one', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('call/');
  const note = page.locator('main [data-voice="added"] [data-notes]').first();
  await expect(note.locator('a').first()).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(note.locator('a').first()).toBeHidden();
  await note.locator('summary').click();
  await expect(note.locator('a').first()).toBeVisible();
});

test('an address that is not there gets a page that helps @addresses', async ({ page, request }) => {
  const answer = await request.get('no-such-page/');
  expect(answer.status()).toBe(404);
  await page.goto('404.html');
  expect(await answer.text()).toContain(await page.title());
  await expect(page.locator('main a[href$="/quotes/"]').first()).toBeVisible();
});
