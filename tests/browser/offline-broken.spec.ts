/** A copy that can no longer be read takes nothing from a reader who has a network. */
import { expect } from '@playwright/test';
import { readAndKeep, shortened, test } from './offline-site.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 60_000 });

const broken = `
addEventListener('activate', () => {
  CacheStorage.prototype.open = CacheStorage.prototype.match = () => Promise.reject(new Error('broken'));
});`;

test('where the browser can no longer read what it kept, a page comes whole from the network', async ({
  page,
  site,
}) => {
  const worker = shortened(site);
  site.change('sw.js', worker + broken);
  await readAndKeep(page, `${site.address}call/`);
  await page.reload();
  const styled = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).sheet !== null));
  expect(styled.length).toBeGreaterThan(0);
  expect(styled).not.toContain(false);
  await site.leave();
  await page.reload();
  await expect(page.locator('h1')).toContainText('no copy of this page');
});
