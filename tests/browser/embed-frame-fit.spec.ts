/** A frame that fills its box: the drawing as large as it goes, and a box that leaves nothing blank. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, figures, test } from './embed-frame-host.ts';

const fittedHeights = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../content/fitted-heights.json'), 'utf8'),
) as Record<string, number>;

/** How large the drawing of a frame is, in pixels and as a share of the room for it. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const stage = document.querySelector('.stage') as HTMLElement;
    const drawing = [...stage.querySelectorAll('svg')].find((one) => one.getClientRects().length > 0);
    const { width = 0, height = 0 } = drawing?.getBoundingClientRect() ?? {};
    const room = drawing?.viewBox.baseVal ?? new DOMRect();
    return {
      tall: document.documentElement.scrollHeight,
      sheet: room.width / room.height,
      width,
      height,
      wideShare: width / stage.clientWidth,
      tallShare: height / stage.clientHeight,
    };
  });

for (const box of [
  { width: 500, height: 420 },
  { width: 420, height: 900 },
  { width: 900, height: 600 },
])
  test(`a figure fills a box of ${box.width} by ${box.height} pixels, without controls`, async ({ page }) => {
    await page.setViewportSize(box);
    for (const id of figures) {
      await page.goto(`embed/${id}/?fit=1&controls=0`);
      await expect(page.locator('dialog')).toBeAttached();
      const { tall, sheet, width, height, wideShare, tallShare } = await drawn(page);
      expect(tall, id).toBeLessThanOrEqual(box.height);
      expect(Math.max(wideShare, tallShare), `${id}: it fills the room one way`).toBeGreaterThan(0.98);
      expect(Math.abs(width / height - sheet), `${id}: nothing past its edges is seen`).toBeLessThan(0.02);
      expect(width, id).toBeGreaterThan(120);
    }
    await expect(page.locator('input:visible')).toHaveCount(0);
  });

for (const [id, height] of Object.entries(fittedHeights))
  test(`${id} fills the box that is offered for it, with no blank room above or below`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height });
    await page.goto(`embed/${id}/?fit=1`);
    await expect(page.locator('dialog')).toBeAttached();
    expect((await drawn(page)).tallShare).toBeGreaterThan(0.95); // letters differ from system to system
  });

test('a box is offered for every figure', () =>
  expect(Object.keys(fittedHeights).sort()).toEqual([...figures].sort()));
