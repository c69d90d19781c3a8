/** The loader on somebody else's page: figures twice, late, and none that are not ours. More of it is in tests/hosts. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as plain, expect } from './site.ts';
import type { Page } from '@playwright/test';

const figure = 'border';
const fallback =
  '<a href="https://example.org/"><img alt="A picture" src="data:,"> A map with its sources</a>';

interface Fixtures {
  /** Where the site is. */
  site: string;
  /** Opens a page of somebody else, made of this markup, at another origin. */
  open: (markup: string) => Promise<void>;
}

const test = plain.extend<Fixtures>({
  site: async ({ baseURL }, use) => use(new URL('./', baseURL).href),
  open: async ({ page }, use) => {
    let body = '';
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><title>Host</title>${body}`);
    });
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    await use(async (markup) => {
      body = markup;
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
    server.close();
  },
});

const figureAt = (site: string, id: string) =>
  `<figure id="${id}" data-figure-src="${site}embed/${figure}/" data-title="Map ${id}">${fallback}</figure>`;
const scriptAt = (site: string) => `<script async src="${site}embed.js"></script>`;
const frameIn = (page: Page, id: string) => page.locator(`#${id} > iframe`);

/** The frame is as tall as what it holds, and the picture has made room for it. */
async function expectFit(page: Page, id: string) {
  await expect(page.locator(`#${id} > a`)).toBeHidden();
  const inside = page.frameLocator(`#${id} > iframe`).locator('html');
  await expect
    .poll(async () => {
      const content = await inside.evaluate((root) => root.getBoundingClientRect().height);
      return Math.abs(((await frameIn(page, id).boundingBox())?.height ?? 0) - content);
    })
    .toBeLessThanOrEqual(1);
}

test('shows two figures and a late one, once each, though it is loaded twice @addresses', async ({
  page,
  site,
  open,
}) => {
  await open(figureAt(site, 'one') + figureAt(site, 'two') + scriptAt(site) + scriptAt(site));
  for (const id of ['one', 'two']) await expectFit(page, id);
  await page.evaluate(
    (markup) => {
      document.body.insertAdjacentHTML('beforeend', markup);
    },
    figureAt(site, 'late'),
  );
  await frameIn(page, 'late').scrollIntoViewIfNeeded();
  await expectFit(page, 'late');
  await expect(page.locator('iframe')).toHaveCount(3);
  await expect(frameIn(page, 'late')).toHaveAttribute('title', 'Map late');
  await expect(frameIn(page, 'late')).toHaveAttribute('loading', 'lazy');
});

test('frames no address but its own site’s @addresses', async ({ page, site, open }) => {
  const strange = [
    'javascript:parent.wasRun=1',
    `http://127.0.0.1/embed/${figure}/`,
    'https://example.org/',
  ].map((address) => `<figure data-figure-src="${address}">${fallback}</figure>`);
  await open(strange.join('') + figureAt(site, 'one') + scriptAt(site));
  await expectFit(page, 'one');
  await expect(page.locator('iframe')).toHaveCount(1);
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
});
