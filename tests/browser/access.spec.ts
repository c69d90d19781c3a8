/**
 * No page has an accessibility fault that axe can find, in light or dark; none scrolls sideways at 320 px.
 * Each page is opened once. Rules that colour decides are held to words that look as none did on the pages before, in
 * light and in dark; all other rules run on each page. A page comes with its policy, and keeps to it: what a policy refuses
 * stands in the console, which must stay empty.
 */
import type { Page } from '@playwright/test';
import { unpainted } from '../chromium.ts';
import { carryAxe, decidedByColour, faultsOf, looksOf } from './axe.ts';
import { layOutAll } from './laid-out.ts';
import { addresses, expect, test } from './site.ts';

test.use(unpainted());

/** One browser page serves a part: a new context for each address would double the time. */
const parts = 8;

/** How words look on the pages that this process has opened. */
const seen = { light: new Set<string>(), dark: new Set<string>() };

/** What colour makes of words that look as none did before; from now on they have been seen. */
async function faultsOfColour(page: Page, theme: keyof typeof seen): Promise<string[]> {
  const fresh = (await looksOf(page)).filter(([look]) => !seen[theme].has(look));
  if (fresh.length === 0) return [];
  for (const [look] of fresh) seen[theme].add(look);
  return faultsOf(page, { within: fresh.flatMap(([, places]) => places), rules: decidedByColour });
}

/** How a page is looked at: each view differs from the one before in one thing, since each change is a layout. */
const views: readonly {
  begin: (page: Page) => Promise<void>;
  look: (page: Page, address: string) => Promise<void>;
}[] = [
  {
    begin: (page) => page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' }),
    look: async (page, address) => {
      const faults = await faultsOf(page, { without: decidedByColour });
      expect.soft([...faults, ...(await faultsOfColour(page, 'light'))], `/${address} in light`).toEqual([]);
    },
  },
  {
    begin: async (page) => {
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1280, height: 720 });
    },
    look: async (page, address) => {
      expect.soft(await faultsOfColour(page, 'dark'), `/${address} in dark`).toEqual([]);
    },
  },
  {
    begin: (page) => page.setViewportSize({ width: 320, height: 640 }),
    look: async (page, address) => {
      // What waits until it comes near would cut off what is too wide.
      await page.evaluate(layOutAll);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, `/${address} at 320 px`).toBeLessThanOrEqual(320);
    },
  },
];

test('there are pages to look at', () => expect(addresses.length).toBeGreaterThan(60));

for (let part = 0; part < parts; part += 1) {
  test(`pages have no violation and fit a narrow screen, part ${part + 1}`, async ({ page }) => {
    test.setTimeout(180_000);
    const ordered = [...views];
    await carryAxe(page);
    for (const address of addresses.filter((_, i) => i % parts === part)) {
      await ordered[0]?.begin(page);
      const answer = await page.goto(address || './');
      expect
        .soft(answer?.headers()['content-security-policy'], `/${address}`)
        .toContain("default-src 'none'");
      for (const { begin, look } of ordered) {
        await begin(page);
        await look(page, address);
      }
      // The next page is met in the view in which this one was left.
      ordered.reverse();
    }
  });
}
