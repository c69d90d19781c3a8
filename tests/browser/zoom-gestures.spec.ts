/** A reader zooms a map by wheel, double click, keys and fingers; the page stays the reader's. */
import type { CDPSession } from '@playwright/test';
import { expect, test } from './site.ts';
import { border, drawing, middleOf, part, press, scale, scrolled, shown } from './zoom-parts.ts';

test('a wheel with Ctrl zooms and the page stays; a plain wheel scrolls, with a word about it', async ({
  page,
}) => {
  await page.goto(border);
  await page.mouse.move(...(await middleOf(drawing(page))));
  const top = await scrolled(page);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await expect.poll(() => scale(page)).toBeGreaterThan(1);
  expect(await scale(page)).toBeLessThan(2);
  // At its largest it still keeps the wheel from the page.
  for (let i = 0; i < 5; i += 1) await page.mouse.wheel(0, -300);
  await expect.poll(() => scale(page)).toBe(8);
  await page.keyboard.up('Control');
  expect(await scrolled(page)).toBe(top);
  await expect(page.getByText('hold Ctrl')).toBeHidden();
  const before = await scale(page);
  await page.mouse.wheel(0, 60);
  await expect(page.getByText('hold Ctrl')).toBeVisible();
  await expect.poll(() => scrolled(page)).toBe(top + 60);
  expect(await scale(page)).toBe(before);
  await expect(page.getByText('hold Ctrl')).toBeHidden();
});

test('a double click zooms at its point, and a drag moves the map', async ({ page }) => {
  await page.goto(border);
  const [x, y] = await middleOf(drawing(page));
  await page.mouse.dblclick(x - 100, y - 100);
  await expect.poll(() => scale(page)).toBe(2);
  await page.mouse.dblclick(x - 100, y - 100);
  await expect.poll(() => scale(page)).toBe(4);
  const before = await part(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y - 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => part(page)).not.toBe(before);
  const [left = 0, top = 0, width = 1] = (before ?? '').split(' ').map(Number);
  const [newLeft = 0, newTop = 0] = ((await part(page)) ?? '').split(' ').map(Number);
  const pixels = ((await drawing(page).boundingBox())?.width ?? 0) / width;
  expect((newLeft - left) * pixels).toBeCloseTo(60, 0);
  expect((newTop - top) * pixels).toBeCloseTo(40, 0);
});

test('with the keyboard: +, − and 0 zoom, arrows go from mark to mark, with Shift they move the map', async ({
  page,
}) => {
  await page.goto(border);
  const way = page.locator(`${shown} g.mark[tabindex="0"]`);
  await way.focus();
  const first = await way.getAttribute('data-id');
  await page.keyboard.press('+');
  await expect.poll(() => scale(page)).toBe(2);
  await page.keyboard.press('Shift+ArrowRight');
  const moved = await part(page);
  expect(await way.getAttribute('data-id')).toBe(first);
  await page.keyboard.press('Shift+ArrowLeft');
  expect(await part(page)).not.toBe(moved);
  await page.keyboard.press('ArrowDown');
  expect(await way.getAttribute('data-id')).not.toBe(first);
  await page.keyboard.press('-');
  await expect.poll(() => scale(page)).toBe(1);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('0');
  await expect.poll(() => scale(page)).toBe(1);
});

test('with less motion asked for, a double click zooms at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(border);
  await press(page, 'Zoom in');
  await expect.poll(() => scale(page)).toBe(2);
  const scales = await drawing(page).evaluate((svg: SVGSVGElement) => {
    svg.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: 300, clientY: 300 }));
    return [svg.style.getPropertyValue('--zoom'), svg.style.transform];
  });
  expect(scales).toEqual(['4', '']);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  /** One step of a gesture: where the fingers are. */
  const touch = (cdp: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: [number, number][]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at.map(([x, y], id) => ({ x, y, id })) });

  async function pinch(cdp: CDPSession, [x, y]: [number, number]): Promise<void> {
    await touch(cdp, 'touchStart', [x - 20, y]);
    await touch(cdp, 'touchStart', [x - 20, y], [x + 20, y]);
    for (const apart of [30, 40, 50, 60, 70, 80])
      await touch(cdp, 'touchMove', [x - apart, y], [x + apart, y]);
  }

  test('two of them zoom the map, from the first time on', async ({ page }) => {
    await page.goto(border);
    const cdp = await page.context().newCDPSession(page);
    const at = await middleOf(drawing(page));
    await pinch(cdp, at);
    // What zooms is fetched while the fingers lie on the map.
    await expect(page.locator(`${shown} [data-zoom]`)).toBeAttached();
    for (const apart of [100, 120, 140])
      await touch(cdp, 'touchMove', [at[0] - apart, at[1]], [at[0] + apart, at[1]]);
    await touch(cdp, 'touchEnd');
    await expect.poll(() => scale(page)).toBeGreaterThan(1.3);
    await press(page, 'Whole map');
    await expect.poll(() => scale(page)).toBe(1);
    await pinch(cdp, await middleOf(drawing(page)));
    await touch(cdp, 'touchEnd');
    await expect.poll(() => scale(page)).toBeGreaterThan(1.3);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });

  test('two taps zoom, and one finger scrolls the page', async ({ page }) => {
    await page.goto('figures/border/');
    const cdp = await page.context().newCDPSession(page);
    const [x, y] = await middleOf(drawing(page));
    for (let tap = 0; tap < 2; tap += 1) {
      await touch(cdp, 'touchStart', [x, y]);
      await touch(cdp, 'touchEnd');
    }
    await expect.poll(() => scale(page)).toBe(2);
    const before = await part(page);
    await touch(cdp, 'touchStart', [x, y]);
    for (let i = 1; i < 8; i += 1) await touch(cdp, 'touchMove', [x, y - 20 * i]);
    await touch(cdp, 'touchEnd');
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
    expect(await part(page)).toBe(before);
  });
});
