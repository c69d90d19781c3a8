/**
 * What every browser test shares: the addresses of the built site, and a page whose console must stay empty.
 * Import `test` from here, so that a message in the console fails the test that caused it.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test as plain, expect } from '@playwright/test';

const folder = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');

/** Every page's address from the front page, such as `quotes/`; short addresses that redirect are left out. */
export const addresses: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('index.html') && !file.startsWith('q/'))
  .map((file) => file.replace(/index\.html$/, ''))
  .sort();

/** What Playwright itself says where the configuration blocks service workers. */
const noWorker = 'Service Worker registration blocked by Playwright';

export const test = plain.extend<{ quietConsole: void }>({
  quietConsole: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on('console', (message) => {
        if (message.text() === noWorker) return;
        if (['error', 'warning'].includes(message.type())) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(error.message));
      await use();
      expect(said, 'the console should be empty').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
