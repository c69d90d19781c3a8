/** What a frame tells the page around it, in a sandbox or out of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentHeight, expect, expectFit, figures, heard, test } from './embed-frame-host.ts';

const heights = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../content/heights.json'), 'utf8'),
) as Record<string, Record<string, number>>;

test.describe('the height', () => {
  test('is told in the words of every kind of host, once', async ({ page, host }) => {
    const frame = await host('embed/border/?childId=graphic#?secret=aB3dE');
    await expectFit(page, frame);
    const height = await contentHeight(frame);
    const said = await heard(page);
    for (const message of [
      { 'datawrapper-height': { border: height } },
      { message: 'height', value: height, secret: 'aB3dE' },
      `pymxPYMxgraphicxPYMxheightxPYMx${height}`,
    ]) {
      expect(said).toContainEqual(message);
    }
    expect(said).toContainEqual(expect.objectContaining({ type: 'iframe-resized', height }));
    expect(said).toContainEqual(expect.stringContaining('"context":"iframe.resize"'));
    expect(said.filter((one) => (one as { sentinel?: string }).sentinel === 'amp')).toHaveLength(1);
  });

  test('follows the table and the width of the window', async ({ page, host }) => {
    const frame = await host('embed/numbers/');
    await expectFit(page, frame);
    const closed = await contentHeight(frame);
    await frame.locator('summary').click();
    expect(await contentHeight(frame)).toBeGreaterThan(closed + 500);
    await expectFit(page, frame);
    await page.setViewportSize({ width: 320, height: 600 });
    await expectFit(page, frame);
  });

  test('is said again, under its name, to a host of iframe-resizer that asks late', async ({
    page,
    host,
  }) => {
    const frame = await host('embed/crimea/');
    await page.evaluate(() =>
      document.querySelector('iframe')?.contentWindow?.postMessage('[iFrameSizer]late:8:false:false:32', '*'),
    );
    const height = await contentHeight(frame);
    const width = page.viewportSize()?.width;
    await expect.poll(() => heard(page)).toContainEqual(`[iFrameSizer]late:${height}:${width}:size`);
  });

  test('was measured for every figure', () =>
    expect(Object.keys(heights).sort()).toEqual([...figures].sort()));

  for (const id of figures)
    test(`of ${id} is what was measured`, async ({ page }) => {
      await page.goto(`embed/${id}/`);
      for (const width of [320, 480, 640, 960]) {
        await page.setViewportSize({ width, height: 500 });
        const { height, wide } = await page.evaluate(() => ({
          height: document.documentElement.getBoundingClientRect().height,
          wide: document.documentElement.scrollWidth,
        }));
        const near = Math.max(24, 0.04 * height); // letters differ from system to system
        const told = heights[id]?.[width] ?? 0;
        expect.soft(Math.abs(height - told), `at ${width}`).toBeLessThanOrEqual(near);
        expect.soft(wide, `at ${width}`).toBeLessThanOrEqual(width);
      }
    });
});

test.describe('in a sandbox', () => {
  test('without scripts it is whole', async ({ host }) => {
    const frame = await host('embed/border/', 'sandbox=""');
    await expect(frame.locator('.band')).toBeVisible();
    await expect(frame.locator('g.mark').first()).toBeVisible();
    await expect(frame.locator('input:visible')).toHaveCount(0);
    await frame.locator('summary').click();
    await expect(frame.locator('tbody tr').first()).toBeVisible();
  });

  test('with scripts and nothing else it explores @addresses', async ({ page, host }) => {
    const frame = await host('embed/border/', 'sandbox="allow-scripts"');
    await expectFit(page, frame);
    await frame.getByLabel('Crimea', { exact: true }).check();
    await expect(frame.locator('.drawing[data-view="crimea"] [data-figure]')).toBeVisible();
    await expectFit(page, frame);
  });
});
