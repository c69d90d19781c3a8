/** How it is seen that something still works: each looks at an open page as a reader would. Knows nothing of faults. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { load } from 'cheerio';

const folder = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');
const built = (file: string) => load(readFileSync(path.join(folder, file), 'utf8'));
const squeezed = (text: string) => text.replace(/\s+/g, '');

/** At least one of each can be seen, and as many are there as the built page has. */
export const readsAll =
  (...selectors: string[]) =>
  async (page: Page): Promise<void> => {
    for (const selector of selectors) await expect(page.locator(selector).first()).toBeVisible();
    const [last = ''] = selectors.slice(-1);
    expect(await page.locator(last).count()).toBeGreaterThan(0);
  };

/** The drawing and every row of its table; no shape fills the map with black. */
export async function mapWhole(page: Page): Promise<void> {
  const $ = built('figures/border/index.html');
  await expect(page.locator('.drawing [data-figure]').first()).toBeVisible();
  const rows = $('main tr[data-row]').length;
  expect(rows).toBeGreaterThan(10);
  await expect(page.locator('main tr[data-row]')).toHaveCount(rows);
  await expect(page.locator('main tr[data-row]').first()).toBeVisible();
  const paths = page.locator('.drawing [data-figure]').first().locator('path');
  expect(await paths.count()).toBe($('.drawing [data-figure]').first().find('path').length);
  const fills = await paths.evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
  expect(fills).not.toContain('rgb(0, 0, 0)');
}

/** The text of the page as it was built, heading first. */
export async function readsInOrder(page: Page): Promise<void> {
  const tops = await page
    .locator('main h1, main h2')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops.length).toBeGreaterThan(3);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  await readsAsEver(page);
}

export async function readsAsEver(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  const text = built('call/index.html')('main').text();
  expect(squeezed((await page.locator('main').textContent()) ?? '')).toBe(squeezed(text));
}

export async function findsStatements(page: Page): Promise<void> {
  const first = page.locator('[data-results="quotes"] > [data-quote]').first();
  await expect(first).toHaveAttribute('data-quote', 'domino-effect');
  await expect(first).toBeVisible();
}

export const searchesPages = (page: Page): Promise<void> =>
  expect(page.locator('[data-results="pages"] > li').first()).toBeVisible();

export async function filters(page: Page): Promise<void> {
  const rows = page.locator('tr[data-quote]:visible');
  const all = await rows.count();
  expect(all).toBeGreaterThan(50);
  await page.getByLabel('Speaker', { exact: true }).selectOption('mankoff');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await expect(rows.first()).toBeVisible();
}

/** A layer is added, a day chosen, and the address says so. */
export async function explores(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Added context' }).first().check();
  await expect(page.locator('.view[data-current] g.mark:visible').first()).toBeVisible();
  await page.getByRole('slider').press('Home');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '26 February 2014');
  await expect(page).toHaveURL(/date=2014-02-26/);
}

export async function zoomsOrStays(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zoom in' }).first().click();
  await expect(page.locator('.drawing [data-figure]:visible')).toHaveCount(1);
  const land = page.locator('.drawing [data-figure]:visible path.land').first();
  expect((await land.boundingBox())?.width).toBeGreaterThan(200);
}

/** Nothing has to be scrolled sideways, and no line of text is cut off at its end. */
export async function fits(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  const { wide, room, size } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: innerWidth,
    size: Number.parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize),
  }));
  expect(wide).toBeLessThanOrEqual(room);
  if (room === 640) expect(size).toBeGreaterThan(25);
}

/** Names that stand to the right of their places do so still. */
export async function namesBesideMarks(page: Page): Promise<void> {
  const names = page.locator('.drawing [data-figure]:visible text:not([text-anchor]):visible');
  const turned = await names.evaluateAll(
    (all) =>
      all.filter((one) => {
        const name = one as SVGTextElement;
        return name.getBBox().x < Number(name.getAttribute('x')) - 2 && !name.hasAttribute('transform');
      }).length,
  );
  expect(await names.count()).toBeGreaterThan(3);
  expect(turned).toBe(0);
}

/** In the page of somebody who writes from right to left. */
export async function framed(page: Page, address: string): Promise<void> {
  const host = new URL('/host-from-the-right/', address).href;
  await page.route(host, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="ar" dir="rtl"><title>Host</title><iframe title="A figure" src="${address}" width="600" height="700"></iframe>`,
    }),
  );
  await page.goto(host);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.drawing [data-figure]:visible')).toHaveCount(1);
  const seen = await frame.locator('html').evaluate((html) => ({
    direction: getComputedStyle(html).direction,
    overflow: html.scrollWidth - html.clientWidth,
  }));
  expect(seen).toEqual({ direction: 'ltr', overflow: 0 });
}
