/** A map in a frame is zoomed when a reader asks for it, with finer lines that come once; the page around keeps its wheel. */
import type { Frame, Page } from '@playwright/test';
import { expect, expectFit, test } from './embed-frame-host.ts';

const sandbox = 'sandbox="allow-scripts"';
const zoomIn = (frame: Frame) => frame.getByRole('button', { name: 'Zoom in' }).click();
/** Finer lines stand in a group of their own inside each group of lines. */
const finer = (frame: Frame) => frame.locator('.drawing:visible g.lines > g[transform]');
const bends = (frame: Frame) =>
  frame
    .locator('.drawing:visible g.lines path')
    .evaluateAll((all) => all.reduce((sum, path) => sum + (path.getAttribute('d')?.length ?? 0), 0));

/** What has been asked for whose address matches. */
function askedFor(page: Page, pattern: RegExp): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (pattern.test(request.url())) asked.push(request.url());
  });
  return asked;
}

test('buttons zoom; a plain wheel stays with the page', async ({ page, host }) => {
  const frame = await host('embed/border/?view=whole');
  await expectFit(page, frame);
  const drawing = frame.locator('.drawing [data-figure]').first();
  const whole = await drawing.getAttribute('viewBox');
  await zoomIn(frame);
  await expect(drawing).not.toHaveAttribute('viewBox', whole ?? '');
  const zoomed = await drawing.getAttribute('viewBox');
  await drawing.hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  expect(await drawing.getAttribute('viewBox')).toBe(zoomed);
  await frame.getByRole('button', { name: 'Whole map' }).click();
  await expect(drawing).toHaveAttribute('viewBox', whole ?? '');
  await expectFit(page, frame);
});

test('finer lines come once for each view, in a sandbox without CORS too @addresses', async ({
  page,
  host,
}) => {
  const asked = askedFor(page, /-finer\./);
  const frame = await host('embed/border/', sandbox);
  const before = await bends(frame);
  await frame.locator('svg').first().hover();
  await expect(frame.locator('dialog')).toBeAttached();
  expect(asked, 'none before somebody zooms').toEqual([]);
  await zoomIn(frame);
  await expect.poll(() => finer(frame).count()).toBeGreaterThan(0);
  expect(await bends(frame)).toBeGreaterThan(before * 2);
  await zoomIn(frame);
  await frame.getByRole('button', { name: 'Whole map' }).click();
  await zoomIn(frame);
  expect(asked).toHaveLength(1);
  await frame.getByLabel('Crimea', { exact: true }).check();
  await expect(frame.locator('.drawing[data-view="crimea"] [data-figure]')).toBeVisible();
  await zoomIn(frame);
  await expect.poll(() => finer(frame).count()).toBeGreaterThan(0);
  expect(asked).toHaveLength(2);
  await expectFit(page, frame);
});

test('finer lines that do not come leave the map as it is', async ({ page, host }) => {
  await page.route(/-finer\./, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  const frame = await host('embed/border/', sandbox);
  const before = await bends(frame);
  await zoomIn(frame);
  await failed;
  await zoomIn(frame);
  await expect(frame.locator('.drawing [data-zoomed], .drawing > div[data-zoomed]')).toHaveCount(1);
  expect(await bends(frame)).toBe(before);
  await expect(frame.locator('.band')).toBeVisible();
});
