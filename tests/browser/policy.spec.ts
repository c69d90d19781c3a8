/**
 * Every page and every frame under the policy that the host sends and the one in the page: nothing is refused. Refusals
 * are counted by the browser's own events, in the page and in the frames inside it.
 */
import type { Page } from '@playwright/test';
import { addresses, expect, test } from './site.ts';

declare global {
  interface Window {
    refused: string[];
  }
}

/** From now on, every document of the page tells what it was refused. */
async function watch(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('tellRefused', (what: string) => void refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      const tell = (window as unknown as { tellRefused(what: string): void }).tellRefused;
      tell([location.pathname, effectiveDirective, blockedURI, sourceFile, sample].join(' '));
    });
  });
  return refused;
}

/** Both policies reached the browser: markup from text is refused, by the page's and by the host's. */
const isGuarded = (page: Page) =>
  page.evaluate(() => {
    const { trustedTypes } = window as unknown as { trustedTypes?: { createPolicy(name: string, rules: object): object } };
    try {
      trustedTypes?.createPolicy('a-name-that-no-policy-lists', {});
      return false;
    } catch {
      return true;
    }
  });

const parts = 4;

for (let part = 0; part < parts; part += 1) {
  test(`every page keeps to its policy, part ${part + 1} of ${parts}`, async ({ page }) => {
    test.setTimeout(120_000);
    const refused = await watch(page);
    const own = addresses.filter((_, i) => i % parts === part);
    expect(own.length).toBeGreaterThan(10);
    for (const address of own) {
      const answer = await page.goto(`./${address}`);
      expect(answer?.headers()['content-security-policy'], address).toContain("default-src 'none'");
    }
    expect(refused).toEqual([]);
  });
}
