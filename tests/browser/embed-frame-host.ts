/**
 * Somebody else's page with a figure in it, for tests: another origin, which keeps what frames say and obeys the one who
 * says how tall it is. No script of a frame may fail, whatever it is given.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as plain, expect, type Frame, type Page } from '@playwright/test';

/** Every figure that has a frame. */
export const figures = ['border', 'flank', 'crimea', 'numbers', 'weeks', 'sourcing'];
/** A mark of the first of them, whose picture was public on 10 April 2014. */
export const mark = 'g[data-id="yeysk-brigade"]';

const listener = `<script>
  heard = [];
  addEventListener('message', ({ data, source }) => {
    heard.push(data);
    const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
    if (frame && data.sentinel === 'amp') frame.style.height = data.height + 'px';
  });
</script>`;

interface Fixtures {
  /** Shows a frame in the host's page. */
  host: (address: string, attributes?: string) => Promise<Frame>;
  noFailures: void;
}

export const test = plain.extend<Fixtures>({
  host: async ({ page, baseURL }, use) => {
    let markup = '';
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><title>Host</title><body style="margin:60px 0 0">${listener}${markup}`);
    });
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    await use(async (address, attributes = '') => {
      const source = new URL(address, baseURL).href;
      markup = `<iframe title="A figure" src="${source}" width="100%" height="150" frameborder="0" ${attributes}></iframe>`;
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const frame = page.frames()[1];
      if (!frame) throw new Error('the host has no frame');
      await frame.waitForLoadState();
      return frame;
    });
    server.close();
  },
  noFailures: [
    async ({ page }, use) => {
      const failures: string[] = [];
      page.on('pageerror', (error) => failures.push(error.message));
      page.on('dialog', (dialog) => {
        failures.push(`a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await use();
      expect(failures, 'no script fails or speaks up').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** What the host has heard. */
export const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

/** How tall the content of a frame is. */
export const contentHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** The frame is as tall as its content. */
export const expectFit = async (page: Page, frame: Frame) =>
  expect
    .poll(async () => {
      const box = await page.locator('iframe').boundingBox();
      return Math.abs((box?.height ?? 0) - (await contentHeight(frame)));
    })
    .toBeLessThanOrEqual(1);
