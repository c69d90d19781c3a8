/** The same search from any page, in a dialog, with a mouse or the keyboard alone. */
import { holdBack } from './held.ts';
import { box, quotes } from './search-parts.ts';
import { expect, test } from './site.ts';

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

  test('has the words that were typed on while it was on its way', async ({ page }) => {
    const letIn = await holdBack(page, /\/dialog\.[\w-]+\.js$/);
    await page.goto('call/');
    await page.keyboard.press('/');
    await page.keyboard.type('domino');
    letIn();
    await expect(box(page)).toHaveValue('domino');
    await expect(page.locator(quotes).first()).toHaveAttribute('data-quote', 'domino-effect');
    await page.keyboard.type(' effect');
    await expect(box(page)).toHaveValue('domino effect');
  });

  test('is used with the keyboard alone, down to the marked words @addresses', async ({ page }) => {
    await page.goto('call/');
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('continuing rampage');
    const first = page.locator(`${quotes} a`).first();
    // Until the last key is answered, the first result is that of the keys before.
    await expect(first).toHaveAttribute('href', /mark=continuing\+rampage$/);
    await page.keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/quotes\/continuing-rampage\/\?mark=continuing\+rampage$/);
    await expect(page.locator('main mark[data-arrival]').first()).toHaveText('continuing rampage');
  });

  test('who moves into the results before the last key is answered stays there', async ({ page }) => {
    await page.goto('call/');
    await page.keyboard.press('/');
    await box(page).fill('rampage');
    const first = page.locator(`${quotes} a`).first();
    await first.focus();
    await box(page).evaluate((input: HTMLInputElement) => {
      input.value = 'domino effect';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(page.locator(quotes).first()).toHaveAttribute('data-quote', 'domino-effect');
    await expect(first).toBeFocused();
  });

  test('Enter in the field leads to all results @addresses', async ({ page }) => {
    await page.goto('call/');
    await page.keyboard.press('Control+k');
    await box(page).fill('Mankoff');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=Mankoff$/);
    await expect(page.locator(quotes).nth(5)).toBeVisible();
  });

  test('a press on its empty part leaves it open, and so does one that only ends outside', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('call/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await expect(box(page)).toBeFocused();
    await page.mouse.click(195, 800);
    await expect(dialog).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 800 });
    await box(page).fill('rampage');
    const { x = 0, y = 0 } = (await box(page).boundingBox()) ?? {};
    await page.mouse.move(x + 60, y + 10);
    await page.mouse.down();
    await page.mouse.move(10, y + 10);
    await page.mouse.up();
    await expect(dialog).toBeVisible();
    await page.mouse.click(10, y + 10);
    await expect(dialog).toBeHidden();
  });

  test('a slash that is typed into a field stays a slash', async ({ page }) => {
    await page.goto('check/');
    await page.getByRole('textbox').fill('');
    await page.getByRole('textbox').press('/');
    await expect(page.getByRole('textbox')).toHaveValue('/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
