/**
 * The browser tests, against a built site that `SITE_DIR` and `BASE_PATH` name.
 * No retries: a test that passes the second time has found something.
 */
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../tools/browser.ts';
import { normalizeBase } from '../../tools/serve.ts';

const folder = process.env.SITE_DIR ?? 'dist';
const port = Number(process.env.TEST_PORT ?? 4400);
const base = normalizeBase(process.env.BASE_PATH);
const browser = findBrowser();

/**
 * Under another base path the pages are the same but for their addresses. Tests with this word in their title
 * go from page to page, or fetch what a page needs later: what a wrong address would break.
 */
const ofAddresses = /@addresses/;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  ...(base === '/' ? {} : { grep: ofAddresses }),
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // A busy machine is no fault: what is expected is waited for, and only what never comes fails.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['dot'], ['json', { outputFile: process.env.RESULTS ?? '../../test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}${base}`,
    browserName: 'chromium',
    launchOptions: {
      ...(browser ? { executablePath: browser.path } : {}),
      // Without a graphics card, drawing by software as if there were one takes a tenth longer.
      args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
    // A page that has its copy of the site would hide what a test breaks; `offline.spec.ts` allows it.
    serviceWorkers: 'block',
    // A trace keeps a copy of every page, which costs as much as the tests themselves: TRACE=1 asks for it.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
  },
  webServer: {
    // The opener policy makes Chromium begin the first page of each test in a second process; that it arrives is
    // tested with the build.
    command: `node tools/run.mjs tools/serve.ts ${folder} ${port} cross-origin-opener-policy`,
    cwd: '../..',
    url: `http://localhost:${port}${base}`,
    env: { BASE_PATH: base },
    reuseExistingServer: false,
  },
});
