/**
 * What axe finds wrong in a page as it stands. Axe is brought into a page once, and only faults are handed out of it: its
 * own builder for Playwright does both for each run, which takes three times as long.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from '@playwright/test';
import type { run, RunOptions } from 'axe-core';
import { expect } from './site.ts';

/** In ASCII, which reaches a page in two thirds of the time. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8').replace(
  /[\u0080-\uffff]/g,
  (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
);

const sessions = new WeakMap<Page, CDPSession>();

interface Choice {
  /** A selector of the part that is looked at, or the places of elements in the body; the whole page when left out. */
  within?: string | readonly number[];
  /** The rules that are held; all when left out. */
  rules?: readonly string[];
  /** Rules that are left out. */
  without?: readonly string[];
}

/** Where a document carries axe as a text; under no name of our pages. */
const carried = 'axeText';

/**
 * From now on every document of the page comes with axe as a text. Without this axe is handed over when it is needed,
 * which takes longer than to run it: for a test that opens many pages.
 */
export const carryAxe = (page: Page): Promise<unknown> =>
  page.addInitScript(`Object.defineProperty(window, '${carried}', { value: ${JSON.stringify(source)} })`);

/**
 * Brings axe into the page as it stands, past its policy. The browser keeps what it compiled for the next page, which it
 * does neither for Playwright's `evaluate`, where a script is text inside another, nor for a script that each page begins
 * with.
 */
async function bringAxe(page: Page): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const isCarried = await page.evaluate((name) => name in window, carried);
  await session.send('Runtime.evaluate', { expression: isCarried ? `(0, eval)(${carried})` : source });
}

/** One line for each rule that is broken, with the elements that break it. */
export async function faultsOf(page: Page, { within, rules, without = [] }: Choice = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await bringAxe(page);
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules ? { runOnly: [...rules] } : {}),
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  const { faults, looked } = await page.evaluate(
    async ([part, given]) => {
      const { axe } = window as unknown as { axe: { run: typeof run } };
      const all = document.body.querySelectorAll('*');
      const chosen = typeof part === 'object' ? part.map((place) => all[place] as Element) : part;
      const found = await axe.run(chosen ?? document, given);
      const faults = found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
      const { passes, incomplete, inapplicable } = found;
      // Among chosen elements there may be only words of a control that is off, whose colour no rule is about.
      const looked = typeof part === 'object' ? [...passes, ...incomplete, ...inapplicable] : passes;
      return { faults, looked: looked.length };
    },
    [within, options] as const,
  );
  expect(looked, 'axe has looked at something').toBeGreaterThan(0);
  return faults;
}

/** Rules that colour decides: they take most of the time of all. */
export const decidedByColour: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * How the words of a page look as it stands, and the places in the body of the elements that look so: the colour, size and
 * weight of the letters, the grounds that they lie on, and for links the colour of the words around. Elements with the
 * same look have the same contrasts.
 */
export const looksOf = (page: Page): Promise<[look: string, places: number[]][]> =>
  page.evaluate(() => {
    const hasWords = ({ childNodes }: Element) =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '');
    const known = new Map<Element, string>();
    const plain = 'rgba(0, 0, 0, 0) none 1 none normal';
    const groundsOf = (element: Element): string => {
      const found = known.get(element);
      if (found !== undefined) return found;
      const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = getComputedStyle(element);
      const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode].join(' ');
      const around = element.parentElement ? groundsOf(element.parentElement) : '';
      const grounds = own === plain ? around : `${around}; ${own}`;
      known.set(element, grounds);
      return grounds;
    };
    const lookOf = (element: Element): string => {
      const { color, fill, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
      const { localName, parentElement } = element;
      const around = localName === 'a' && parentElement ? getComputedStyle(parentElement).color : '';
      const letters = [color, fill, fontSize, fontWeight, textDecorationLine, textShadow, around];
      return `${letters.join(' ')} on ${groundsOf(element)}`;
    };
    const places = new Map<string, number[]>();
    for (const [place, element] of [...document.body.querySelectorAll('*')].entries()) {
      if (!hasWords(element) || !element.checkVisibility()) continue;
      const look = lookOf(element);
      places.set(look, [...(places.get(look) ?? []), place]);
    }
    return [...places];
  });
