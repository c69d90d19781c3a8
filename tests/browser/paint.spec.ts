/** Nothing jumps while a page loads, and print and forced colours keep the voices apart. */
import { hold } from '../budgets.ts';
import { shiftsOf, watchShifts } from './shifts.ts';
import { expect, test } from './site.ts';

for (const address of ['./', 'call/', 'quotes/', 'quotes/wont-stop/']) {
  test(`${address} does not shift while it loads`, async ({ page }) => {
    await watchShifts(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    hold('layout-shift', await shiftsOf(page), address);
  });
}

test('in print the menu is gone and outside addresses are written out', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('call/');
  await expect(page.locator('header nav').first()).toBeHidden();
  const printed = await page
    .locator('main [data-notes] a[href^="http"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('http');
});

test('in forced colours the voices keep their rules', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('call/');
  const rules: string[] = [];
  for (const voice of ['article', 'added', 'reading']) {
    const block = page.locator(`main [data-voice="${voice}"]`).first();
    rules.push(await block.evaluate((element) => getComputedStyle(element).borderInlineStartStyle));
  }
  expect(rules).toEqual(['solid', 'dashed', 'dotted']);
});
