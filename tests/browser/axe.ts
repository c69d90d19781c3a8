/**
 * What axe finds wrong in a page as it stands. Axe is brought into a page once, and only faults are handed out of it: its own
 * builder for Playwright does both for each run, which takes three times as long.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { run, RunOptions } from 'axe-core';
import { expect } from './site.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Choice {
  /** A selector of the part that is looked at; the whole page when left out. */
  within?: string;
  /** The rules that are held; all when left out. */
  rules?: readonly string[];
}

/** Brings axe into every page that is opened from now on, which is quicker than into each when it is there. */
export const bringAxe = (page: Page): Promise<unknown> => page.addInitScript(source);

/** One line for each rule that is broken, with the elements that break it. */
export async function faultsOf(page: Page, { within, rules }: Choice = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const options: RunOptions = { resultTypes: ['violations'], ...(rules ? { runOnly: [...rules] } : {}) };
  const { faults, passes } = await page.evaluate(
    async ([part, given]) => {
      const { axe } = window as unknown as { axe: { run: typeof run } };
      const found = await axe.run(part ?? document, given);
      const faults = found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
      return { faults, passes: found.passes.length };
    },
    [within, options] as const,
  );
  expect(passes, 'axe has looked at something').toBeGreaterThan(0);
  return faults;
}
