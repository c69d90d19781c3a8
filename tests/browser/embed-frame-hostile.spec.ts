/** Whatever an address or a message says, no script of anybody runs in a frame, none fails, and its height stays right. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { hostileTexts } from '../unit/embeds/hostile.ts';
import { contentHeight, expect, expectFit, heard, test } from './embed-frame-host.ts';

const folder = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');
const count = 10_000;

// Much work in one test; the machine may be busy.
test.describe.configure({ timeout: 180_000 });
/** Every height that the host has heard in the words of AMP. */
const heights = async (page: Page) =>
  (await heard(page)).flatMap((one) => {
    const { sentinel, height } = (one ?? {}) as { sentinel?: string; height?: number };
    return sentinel === 'amp' ? [height] : [];
  });

test('ten thousand hostile messages do nothing', async ({ page, host }) => {
  const frame = await host('embed/border/');
  await expectFit(page, frame);
  const height = await contentHeight(frame);
  const before = (await heights(page)).length;
  await page.evaluate((messages) => {
    const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
    messages.forEach((text, i) =>
      contentWindow?.postMessage(i % 2 ? text : { height: text, type: text, [text]: 1 }, '*'),
    );
    contentWindow?.postMessage('[iFrameSizer]end:8:false:false:32', '*');
  }, hostileTexts(count));
  await expect
    .poll(async () => (await heard(page)).some((one) => String(one).includes('[iFrameSizer]end:')), {
      timeout: 60_000,
    })
    .toBe(true);
  const told = await heights(page);
  expect(told.length, 'it answers a host that speaks').toBeGreaterThan(before);
  expect(new Set(told)).toEqual(new Set([height]));
  await expectFit(page, frame);
});

const names = ['view', 'layers', 'date', 'reading', 'select', 'theme', 'fit', 'controls', 'childId', 'x'];
const each = 8; // texts for each name
const batch = 25; // frames in one page

/** Addresses of which each carries eighty hostile texts, the names among them, and one after the hash. */
function hostileAddresses(frame: string): string[] {
  const texts = hostileTexts(count, 7).map((text) => encodeURIComponent(text.toWellFormed()));
  const size = names.length * each;
  return Array.from({ length: count / size }, (_, i) => {
    const own = texts.slice(i * size, (i + 1) * size);
    const pairs = own.map((text, j) => `${names[j % names.length]}=${text}`);
    return `${frame}?${pairs.join('&')}&${own[0]}=1#?secret=${own[1]}`;
  });
}

/** Puts frames of these addresses into the host's page, in place of those before. */
const showAll = (page: Page, addresses: readonly string[]) =>
  page.evaluate((all) => {
    const frames = all.map((address) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { title: 'A figure', src: address, width: '100%', frameBorder: '0' });
      return frame;
    });
    document.body.replaceChildren(...frames);
  }, addresses);

test('ten thousand hostile texts in addresses do nothing', async ({ page, host, baseURL }) => {
  const address = new URL('embed/crimea/', baseURL).href;
  const html = readFileSync(path.join(folder, 'embed/crimea/index.html'), 'utf8');
  // Web servers refuse addresses of that length; a frame must not count on it.
  await page.route(/\/embed\/crimea\/\?/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  const plain = await host('embed/crimea/');
  await expectFit(page, plain);
  const height = await contentHeight(plain);
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  const addresses = hostileAddresses(address);
  for (let i = 0; i < addresses.length; i += batch) {
    await showAll(page, addresses.slice(i, i + batch));
    await expect.poll(() => warnings.length, { timeout: 60_000 }).toBe(i + batch);
    const tall = () =>
      page.locator('iframe').evaluateAll((all) => all.map((one) => (one as HTMLElement).offsetHeight));
    await expect.poll(tall).toEqual(Array.from({ length: batch }, () => height));
    const [first] = page.frames().slice(1);
    expect(await first?.locator('script').count(), 'the frame’s own three').toBe(3);
  }
  expect(warnings).toHaveLength(count / (names.length * each));
  expect(warnings.filter((text) => !text.startsWith('Not understood, and ignored:'))).toEqual([]);
  expect(new Set(await heights(page))).toEqual(new Set([height]));
});
