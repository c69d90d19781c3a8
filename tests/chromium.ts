/**
 * How Playwright runs our tests in Chromium, whatever the tests are about: how many at once, how long it waits, where it
 * writes, and how the browser is started. Knows no site and no test.
 */
import type { PlaywrightTestConfig } from '@playwright/test';
import { findBrowser } from '../tools/browser.ts';

/**
 * A test opens many pages for a second each, and what is compiled to run fast is thrown away with the page. Optimizing only
 * what runs very often saves a fifth of the time of all tests.
 */
const optimizeLate = '--js-flags=--invocation-count-for-maglev=10000,--invocation-count-for-turbofan=20000';

/** Chromium with further arguments. */
export function chromium(...args: readonly string[]): NonNullable<PlaywrightTestConfig['use']> {
  const browser = findBrowser();
  // Without a graphics card, drawing by software as if there were one takes a tenth longer.
  const always = ['--disable-gpu', optimizeLate, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return {
    browserName: 'chromium',
    launchOptions: {
      ...(browser ? { executablePath: browser.path } : {}),
      args: [...args, ...always],
    },
  };
}

/**
 * Chromium that puts nothing on the screen, for tests that read documents and do nothing in them: a page is open in three
 * quarters of the time. It draws no frame, so nothing that waits for one comes, and no press of a mouse arrives.
 */
export const unpainted = (): ReturnType<typeof chromium> => chromium('--disable-threaded-compositing');

/**
 * All but the site and the browser, for the configuration in the folder of this `name`.
 * No retries: a test that passes the second time has found something.
 */
export const manner = (name: string): PlaywrightTestConfig => ({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: `../../test-results/${name}`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // A busy machine is no fault: what is expected is waited for, and only what never comes fails.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['dot'], ['json', { outputFile: process.env.RESULTS ?? `../../test-results/${name}.json` }]],
});
