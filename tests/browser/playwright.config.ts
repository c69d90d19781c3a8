/**
 * The browser tests, against a built site that `SITE_DIR` and `BASE_PATH` name.
 */
import { defineConfig } from '@playwright/test';
import { basePath } from '../../src/hosting/address.ts';
import { chromium, manner } from '../chromium.ts';

const folder = process.env.SITE_DIR ?? 'dist';
const port = Number(process.env.TEST_PORT ?? 4400);
const base = basePath(process.env.BASE_PATH);

/**
 * Under another base path the pages are the same but for their addresses. Tests with this word in their title
 * go from page to page, or fetch what a page needs later: what a wrong address would break.
 */
const ofAddresses = /@addresses/;

export default defineConfig(manner('browser'), {
  ...(base === '/' ? {} : { grep: ofAddresses }),
  use: {
    ...chromium(),
    baseURL: `http://localhost:${port}${base}`,
    // A page that has its copy of the site would hide what a test breaks; `offline.spec.ts` allows it.
    serviceWorkers: 'block',
    // A trace keeps a copy of every page, which costs as much as the tests themselves: TRACE=1 asks for it.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
  },
  webServer: {
    command: `node tools/run.mjs tools/serve.ts ${folder} ${port}`,
    cwd: '../..',
    url: `http://localhost:${port}${base}`,
    env: { BASE_PATH: base },
    reuseExistingServer: false,
  },
});
