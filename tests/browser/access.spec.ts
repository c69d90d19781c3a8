/**
 * No page has an accessibility fault that axe can find, in light or dark; none scrolls sideways at 320 px.
 * Each page is opened once: all rules run in light, and those that colour decides run again in dark. It comes with its
 * policy, and keeps to it: what a policy refuses stands in the console, which must stay empty.
 */
import { normalizeBase } from '../../tools/serve.ts';
import { bringAxe, faultsOf } from './axe.ts';
import { addresses, expect, test } from './site.ts';

const parts = 8; // one browser page serves a part: a new context for each address would double the time
/** Under another base path the pages are the same but for their addresses: one part shows that styles arrive. */
const looked = normalizeBase(process.env.BASE_PATH) === '/' ? parts : 1;
const decidedByColour = ['color-contrast', 'link-in-text-block'];

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
      expect.soft(await faultsOf(page), `/${address} in light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await faultsOf(page, { rules: decidedByColour }), `/${address} in dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, `/${address} at 320 px`).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 1280, height: 720 });
    }
  });
}
