/** Nothing jumps while a page loads, and print and forced colours keep the voices apart. */
import { hold } from '../budgets.ts';
import { holdBack } from './held.ts';
import { shiftsOf, watchShifts } from './shifts.ts';
import { addresses, expect, test } from './site.ts';

/** One of each kind of page, and every page of prose. */
const kinds = addresses.filter(
  (address) =>
    !/^(embed|figures|glossary|people|quotes|sources|timeline|v)\/./.test(address) ||
    ['figures/border/', 'people/obama/', 'quotes/wont-stop/', 'quotes/by/speaker/'].includes(address),
);

for (const [screen, viewport] of Object.entries({
  phone: { width: 390, height: 900 },
  desktop: { width: 1280, height: 720 },
})) {
  test(`no page shifts while it loads on a ${screen}, when its scripts are late`, async ({ page }) => {
    expect(kinds.length).toBeGreaterThan(20);
    await page.setViewportSize(viewport);
    await watchShifts(page);
    for (const address of kinds) {
      const letIn = await holdBack(page, /\.js$/);
      await page.goto(address || './', { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
      letIn();
      await page.waitForLoadState();
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
      hold('layout-shift', await shiftsOf(page), address);
      await page.unrouteAll();
    }
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
