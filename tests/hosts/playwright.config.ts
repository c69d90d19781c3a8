/**
 * The frames inside other people's pages, against the built site that `SITE_DIR` names. The browser is sent to where the
 * site is served when it asks for the address that it was built for, so that what an editor copies is used as it is.
 * No retries: a test that passes the second time has found something.
 */
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../tools/browser.ts';
import { siteAddress } from './site.ts';

const site = process.env.SITE_DIR ?? 'dist';
const port = Number(process.env.TEST_PORT ?? 4450);
const browser = findBrowser();
const { hostname, port: builtPort } = new URL(siteAddress);
const servedInstead = `--host-resolver-rules=MAP ${hostname}:${builtPort || 80} localhost:${port}`;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/hosts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // As in the other browser tests: what never comes fails, and not what comes late.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['dot'], ['json', { outputFile: process.env.RESULTS ?? '../../test-results/hosts.json' }]],
  use: {
    baseURL: siteAddress,
    browserName: 'chromium',
    launchOptions: {
      ...(browser ? { executablePath: browser.path } : {}),
      args: [servedInstead, '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
  webServer: {
    command: `node tools/run.mjs tools/serve.ts ${site} ${port} all`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    env: { BASE_PATH: '/' },
    reuseExistingServer: false,
  },
});
