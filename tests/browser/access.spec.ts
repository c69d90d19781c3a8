/**
 * No page has an accessibility fault that axe can find, in light or dark; none scrolls sideways at 320 px.
 * Each page is opened once. Rules that colour decides run, in light and in dark, where words look otherwise than on the
 * pages before; all other rules run on each. A page comes with its policy, and keeps to it: what a policy refuses
 * stands in the console, which must stay empty.
 */
import type { Page } from '@playwright/test';
import { normalizeBase } from '../../tools/serve.ts';
import { bringAxe, decidedByColour, faultsOf, looksOf } from './axe.ts';
import { addresses, expect, test } from './site.ts';

/** Under another base path the pages are the same but for their addresses: a few show that styles arrive. */
const isAtRoot = normalizeBase(process.env.BASE_PATH) === '/';
/** One browser page serves a part: a new context for each address would double the time. */
const parts = isAtRoot ? 8 : 24;
const looked = isAtRoot ? parts : 1;

/** How words look on the pages that this process has opened. */
const seen = { light: new Set<string>(), dark: new Set<string>() };

/** Whether words look as they did on no page before; from now on they have been seen. */
async function isNew(page: Page, theme: keyof typeof seen): Promise<boolean> {
  const before = seen[theme].size;
  for (const look of await looksOf(page)) seen[theme].add(look);
  return seen[theme].size > before;
}

test('there are pages to look at', () => expect(addresses.length).toBeGreaterThan(60));

for (let part = 0; part < looked; part += 1) {
  test(`pages have no violation and fit a narrow screen, part ${part + 1}`, async ({ page }) => {
    test.setTimeout(180_000);
    await bringAxe(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    for (const address of addresses.filter((_, i) => i % parts === part)) {
      const answer = await page.goto(address || './');
      expect
        .soft(answer?.headers()['content-security-policy'], `/${address}`)
        .toContain("default-src 'none'");
      const without = (await isNew(page, 'light')) ? [] : decidedByColour;
      expect.soft(await faultsOf(page, { without }), `/${address} in light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      if (await isNew(page, 'dark'))
        expect.soft(await faultsOf(page, { rules: decidedByColour }), `/${address} in dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, `/${address} at 320 px`).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 1280, height: 720 });
    }
  });
}
