/** A guest's manners: the host's scrolling, its way back and its colours are its own. */
import sharp from 'sharp';
import type { Page } from '@playwright/test';
import { expect, expectFit, frameOf, openTable, test } from './stage.ts';

const around = (snippet: string) => `<p>Before.</p>${snippet}<div style="height: 4000px"></div>`;

/** Waits for the frame and for the script that makes it answer to the reader's hand. */
async function explored(page: Page) {
  const later = page.waitForResponse((response) => /\/embed\/.*\.js$/.test(response.url()));
  const frame = await frameOf(page);
  await expectFit(frame);
  await frame.locator('svg').first().hover();
  await later;
  return frame;
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);

test('the wheel over the frame scrolls the page around it', async ({ page, show, snippet }) => {
  await show(around(snippet('border', 'figure')));
  await explored(page);
  const before = await scrolled(page);
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, 120);
  await expect.poll(async () => (await scrolled(page)) - before).toBe(480);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 700 } });

  test('a finger over the drawing scrolls the page around it', async ({ page, show, snippet }) => {
    await show(around(snippet('border', 'figure')));
    const frame = await explored(page);
    const drawing = await frame.locator('svg:visible').first().boundingBox();
    const x = (drawing?.x ?? 0) + (drawing?.width ?? 0) / 2;
    const y = (drawing?.y ?? 0) + (drawing?.height ?? 0) / 2;
    expect(y, 'the drawing is on the screen').toBeLessThan(700);
    const before = await scrolled(page);
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: number[]) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: at.map((top) => ({ x, y: top })) });
    await touch('touchStart', y);
    for (let moved = 25; moved <= 250; moved += 25) await touch('touchMove', y - moved);
    await touch('touchEnd');
    await expect.poll(async () => (await scrolled(page)) - before).toBeGreaterThan(100);
  });
});

test('using the frame leaves the way back alone', async ({ page, show, snippet }) => {
  await show('<h1>The page before</h1>');
  await show(around(snippet('border', 'figure')));
  const frame = await explored(page);
  const length = await page.evaluate(() => history.length);
  const controls = frame.locator('button:visible, summary:visible, label:visible');
  const count = await controls.count();
  expect(count).toBeGreaterThan(1);
  for (let i = 0; i < Math.min(count, 8); i += 1) await controls.nth(i).click();
  await openTable(frame);
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.goBack();
  await expect(page.locator('h1')).toHaveText('The page before');
});

/** How light a frame's corner is, from 0 to 255. */
async function lightness(page: Page): Promise<number> {
  const picture = await page.locator('iframe').screenshot();
  const { data } = await sharp(picture)
    .extract({ left: 2, top: 2, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return ((data[0] ?? 0) + (data[1] ?? 0) + (data[2] ?? 0)) / 3;
}

const dark = '<style>:root { color-scheme: dark } body { background: #111; color: #eee }</style>';
const themes = [
  { name: 'a dark page, a light frame', head: dark, system: 'light', theme: 'light', isLight: true },
  { name: 'a light page, a dark frame', head: '', system: 'light', theme: 'dark', isLight: false },
  { name: 'a light page on a dark system', head: '', system: 'dark', theme: 'light', isLight: true },
  {
    name: 'a dark page, a frame that follows the system',
    head: dark,
    system: 'dark',
    theme: 'auto',
    isLight: false,
  },
] as const;

for (const { name, head, system, theme, isLight } of themes)
  test(`${name}: the frame has its own colours`, async ({ page, site, show, snippet, photo }) => {
    await page.emulateMedia({ colorScheme: system });
    const asked = snippet('border', 'figure').replace(
      `${site}embed/border/`,
      `${site}embed/border/${theme === 'light' ? '' : `?theme=${theme}`}`,
    );
    await show(asked, { head });
    await expectFit(await frameOf(page));
    const light = await lightness(page);
    await photo();
    if (isLight) expect(light).toBeGreaterThan(225);
    else expect(light).toBeLessThan(60);
  });
