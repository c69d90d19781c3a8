/**
 * What can break, one thing at a time: each fault is something done to a page before it is opened.
 * Knows how to break a browser or a host; what a reader still gets is in `faults.spec.ts`.
 */
import type { BrowserContext, Page, Route } from '@playwright/test';

export type Break = (page: Page, context: BrowserContext) => Promise<unknown>;

const blocked =
  (files: RegExp): Break =>
  (page) =>
    page.route(files, (route) => route.abort());

/** The first half of a file, as a connection that ended early leaves it. */
const cut = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const text = await response.text();
  await route.fulfill({ response, body: text.slice(0, text.length / 2) });
};

const truncated =
  (files: RegExp): Break =>
  (page) =>
    page.route(files, cut);

const inBrowser =
  (change: () => void): Break =>
  (page) =>
    page.addInitScript(change);

/** Everything that a browser can keep for a site refuses, as with cookies off. */
function refuseStorage(): void {
  const refuse = () => {
    throw new DOMException('The request is denied', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get: refuse });
  Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
}

function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
  };
}

function refuseWorkers(): void {
  const refuse = function (): never {
    throw new DOMException('A policy forbids workers', 'SecurityError');
  };
  Object.assign(window, { Worker: refuse, SharedWorker: refuse });
}

/** The files here are not compressed, so a line four times as fast as slow 2G takes as long as slow 2G would. */
const slowLine: Break = async (page, context) => {
  const client = await context.newCDPSession(page);
  const throughput = (4 * 50_000) / 8;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
};

export const faults = {
  'script off': async (page, context) => {
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setScriptExecutionDisabled', { value: true });
  },
  'scripts blocked': blocked(/\.js$/),
  'CSS blocked': blocked(/\.css$/),
  'fonts blocked': blocked(/\.woff2$/),
  'Pagefind missing': (page) =>
    page.route(/\/pagefind\//, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '' })),
  'worker blocked': inBrowser(refuseWorkers),
  'quote index truncated': truncated(/\/search\/quotes\/.+\.json$/),
  'base map truncated': truncated(/\/figures\/[\w-]+\/lines\/.+\.json$/),
  'zooming blocked': blocked(/\/embed\/zoom\./),
  'storage denied': inBrowser(refuseStorage),
  'localStorage full': inBrowser(fillStorage),
  'slow 2G': slowLine,
  'clock in 2038': (page) => page.clock.setFixedTime(new Date('2038-01-20T12:00:00Z')),
  '200 % text': async (page, context) => {
    const client = await context.newCDPSession(page);
    await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.setViewportSize({ width: 640, height: 900 });
  },
  'RTL host': inBrowser(() =>
    addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', 'rtl')),
  ),
} as const satisfies Record<string, Break>;

export type Fault = keyof typeof faults;
