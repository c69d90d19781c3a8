/** Figures as different readers have them: small screens, large letters, forced colours, paper, less motion. */
import { expect, test } from './site.ts';

const ids = ['border', 'flank', 'crimea', 'numbers', 'weeks', 'sourcing'];
/** The narrowest is a screen of 1,280 pixels at 400 %. */
const widths = [320, 360, 768, 1280];
const drawing = '.view[data-current] .drawing [data-figure]:visible';

for (const id of ids) {
  test(`no word of ${id} is smaller than 12 pixels, on any screen`, async ({ page }) => {
    await page.goto(`figures/${id}/?layers=article,sightings`);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const sizes = await page.locator('.view[data-current] text').evaluateAll((texts) =>
        texts
          .filter((text) => text.getClientRects().length > 0)
          .map((text) => {
            const { a = 0, b = 0 } = (text as SVGTextElement).getScreenCTM() ?? {};
            return Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
          }),
      );
      expect(sizes.length, `${id} at ${width}`).toBeGreaterThan(3);
      expect(Math.min(...sizes), `${id} at ${width}`).toBeGreaterThan(11.95);
    }
  });
}

test('at 400 % the buttons stand beside the map, not on it, and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('figures/border/');
  const map = await page.locator('.view[data-current] .drawing').boundingBox();
  const bottom = (map?.y ?? 0) + (map?.height ?? 0);
  for (const button of await page.locator('figure-explorer button:visible').all()) {
    const box = await button.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(bottom);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
});

test('in forced colours lines, hatch, marks and words have the colours of the system', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('figures/border/?layers=article,sightings');
  const colours = await page.locator(drawing).evaluate((svg) => {
    const of = (selector: string, property: 'stroke' | 'fill') =>
      getComputedStyle(svg.querySelector(selector) as Element)[property];
    const probe = document.createElement('p');
    document.body.append(probe);
    const system = (name: string) => {
      probe.style.cssText = `forced-color-adjust:none;color:${name}`;
      return getComputedStyle(probe).color;
    };
    return {
      ink: system('CanvasText'),
      ground: system('Canvas'),
      lines: [
        of('.border', 'stroke'),
        of('.hatch-line', 'stroke'),
        of('text', 'fill'),
        of('.mark', 'stroke'),
      ],
      grounds: [of('.land', 'fill'), of('.subject', 'fill')],
    };
  });
  expect(new Set(colours.lines)).toEqual(new Set([colours.ink]));
  expect(new Set(colours.grounds)).toEqual(new Set([colours.ground]));
  expect(colours.ink).not.toBe(colours.ground);
});

for (const id of ids) {
  test(`${id} is printed whole, with its table, without controls`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`figures/${id}/`);
    await expect(page.locator(drawing).first()).toBeVisible();
    await expect(page.locator('figure-explorer :is(button, input):visible')).toHaveCount(0);
    expect(await page.locator('tr[data-row]:visible').count()).toBeGreaterThan(2);
  });
}

test('a printed map keeps the symbols of its legend, and says which day and layers it shows', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('figures/border/?date=2014-03-13&layers=article,sightings');
  const symbols = page.locator('figure-explorer .keys .key');
  expect(await symbols.count()).toBeGreaterThan(3);
  for (const symbol of await symbols.all()) await expect(symbol).toBeVisible();
  await expect(page.locator('figure-explorer .side [role="status"]')).toBeVisible();
  await expect(page.locator('figure-explorer .side [role="status"]')).toContainText('13 March 2014');
  const controls = page.locator('figure-explorer .controls');
  await expect(controls).toContainText('public by then', { useInnerText: true });
  await expect(controls).not.toContainText('so by then', { useInnerText: true });
  const layers = page.locator('figure-explorer .layers li:visible');
  await expect(layers).toHaveCount(2);
  await page.goto('figures/border/?date=2014-03-13&layers=sightings&reading=so');
  await expect(controls).toContainText('so by then', { useInnerText: true });
  await expect(layers).toHaveCount(1);
  await expect(layers).toContainText('Added context');
});

test('neither the key of an explainer nor the way to the search is printed', async ({ page }) => {
  await page.goto('call/');
  const parts = [page.locator('details.key'), page.locator('[data-search-opener]')];
  for (const part of parts) await expect(part).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const part of parts) await expect(part).toBeHidden();
});

test('with less motion asked for, nothing plays by itself and there is no button that does', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('figures/border/');
  await expect(page.locator('.play')).toBeHidden();
  await expect(page.getByRole('button', { name: 'A day later' })).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('what plays can be paused, and a day is shown for longer than half a second', async ({ page }) => {
  await page.clock.install({ time: new Date('2024-01-01T08:00:00Z') });
  await page.goto('figures/border/');
  await page.clock.pauseAt(new Date('2024-01-01T09:00:00Z'));
  await page.getByRole('slider').press('Home');
  const day = page.locator('output');
  await page.getByRole('button', { name: 'Play' }).click();
  await page.clock.runFor(500);
  await expect(day).toHaveText('26 February 2014');
  await page.clock.runFor(300);
  await expect(day).toHaveText('27 February 2014');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(3000);
  await expect(day).toHaveText('27 February 2014');
});
