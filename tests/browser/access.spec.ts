/**
 * No page has an accessibility fault that axe can find, in light or dark; none scrolls sideways at 320 px.
 * Each page is opened once: all rules run in light, and those that colour decides run again in dark.
 */
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { normalizeBase } from '../../tools/serve.ts';
import { addresses, expect, test } from './site.ts';

const parts = 8; // one browser page serves a part: a new context for each address would double the time
/** Under another base path the pages are the same but for their addresses: one part shows that styles arrive. */
const looked = normalizeBase(process.env.BASE_PATH) === '/' ? parts : 1;
const decidedByColour = ['color-contrast', 'link-in-text-block'];

/** The faults that axe finds in a page that has it, by all rules or by some. */
async function faults(page: Page, runOnly?: string[]): Promise<string[]> {
  const options: axe.RunOptions = { resultTypes: ['violations'], ...(runOnly ? { runOnly } : {}) };
  const { violations, passes } = await page.evaluate(async (given) => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(given);
    return { violations: found.violations, passes: found.passes.length };
  }, options);
  expect(passes, 'axe has looked at something').toBeGreaterThan(0);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

test('there are pages to look at', () => expect(addresses.length).toBeGreaterThan(60));

for (let part = 0; part < looked; part += 1) {
  test(`pages have no violation and fit a narrow screen, part ${part + 1}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    for (const address of addresses.filter((_, i) => i % parts === part)) {
      await page.goto(address || './');
      // The builder for Playwright brings axe into the page for each run, and all that passed out of it: three times as long.
      await page.evaluate(axe.source);
      expect.soft(await faults(page), `/${address} in light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await faults(page, decidedByColour), `/${address} in dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, `/${address} at 320 px`).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 1280, height: 720 });
    }
  });
}
