/** Nothing jumps while a page loads, and print and forced colours keep the voices apart. */
import { expect, test } from './site.ts';

for (const address of ['./', 'call/', 'quotes/', 'quotes/wont-stop/']) {
  test(`${address} does not shift while it loads`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen: number[] = [];
      Object.assign(window, { shifts: seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
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
