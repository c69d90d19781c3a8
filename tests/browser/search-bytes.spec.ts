/** What a browser really fetches until a search shows its first statement, and its first page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { basePath } from '../../src/hosting/address.ts';
import { hold } from '../budgets.ts';
import { box, pages, quotes } from './search-parts.ts';
import { expect, test } from './site.ts';

const base = basePath(process.env.BASE_PATH);
const folder = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');

/** Pagefind compresses these itself; a server sends them as they are. */
const isPacked = (file: string): boolean => /\.pf_(meta|index|fragment)$|wasm\..+\.pagefind$/.test(file);

function weigh(addresses: readonly string[]): number {
  const names = new Set(addresses.map((address) => new URL(address).pathname.slice(base.length)));
  return [...names].reduce((sum, name) => {
    const bytes = readFileSync(path.join(folder, name));
    return sum + (isPacked(name) ? bytes.byteLength : brotliCompressSync(bytes).byteLength);
  }, 0);
}

/** From now on notes when the first element of a kind stands on the page. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(
    (selectors) => {
      performance.clearResourceTimings();
      performance.setResourceTimingBufferSize(1000);
      const seen: (number | undefined)[] = [];
      Object.assign(window, { seen });
      const look = () =>
        selectors.forEach((selector, i) => {
          if (document.querySelector(selector)) seen[i] ??= performance.now();
        });
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    },
    [quotes, pages],
  );
}

/** The addresses asked for before the first statement stood there, and before the first page did. */
async function asked(page: Page): Promise<[string[], string[]]> {
  await expect(page.locator(pages).first()).toBeVisible({ timeout: 30_000 });
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: [number, number] };
    const entries = performance.getEntriesByType('resource');
    const before = (time: number) =>
      entries
        .filter(({ startTime, name }) => startTime < time && !name.endsWith('.css'))
        .map(({ name }) => name);
    return [before(seen[0]), before(seen[1])];
  });
}

for (const query of ['“domino effect”', '"avoid further provocations"', 'off ramp']) {
  for (const where of ['search/', 'call/']) {
    test(`${query}, from ${where}`, async ({ page }) => {
      await page.goto(where, { waitUntil: 'networkidle' });
      await watch(page);
      if (where !== 'search/') {
        await page.keyboard.press('Control+k');
        await expect(box(page)).toBeFocused();
      }
      await box(page).fill(query);
      const [statement, first] = await asked(page);
      expect(statement.filter((name) => /search\/quotes/.test(name)).length).toBeGreaterThan(1);
      expect(first.filter((name) => /\.pf_fragment/.test(name)).length).toBeGreaterThan(0);
      const weight = { statement: weigh(statement), page: weigh(first) };
      expect(weight.statement).toBeGreaterThan(5000);
      hold('search-first-statement', weight.statement, `${query}, from ${where}`);
      expect(weight.page).toBeGreaterThan(weight.statement);
      hold('search-first-page', weight.page, `${query}, from ${where}`);
    });
  }
}
