/** A reader goes through a text beside a map: step by step, with and without a script, and nothing jumps. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { csvParse } from 'd3';
import { hold } from '../budgets.ts';
import { shiftsOf, watchShifts } from './shifts.ts';
import { expect, test } from './site.ts';

const folder = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');
const reports = csvParse(readFileSync(path.join(folder, 'figures/border/border.csv'), 'utf8'));
const buildup = 'buildup/';
const current = (page: Page) => page.locator('.step[aria-current="step"]');
const seenMaps = (page: Page) =>
  page
    .locator('.step-map')
    .evaluateAll((maps) => maps.filter((map) => map.checkVisibility({ visibilityProperty: true })).length);

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('scrolling changes the map, which stays in its place', async ({ page }) => {
    await page.goto(buildup);
    const steps = await page.locator('.step').count();
    expect(steps).toBeGreaterThan(4);
    const tops: number[] = [];
    for (const place of [1, 3]) {
      const text = page.locator('.step-text').nth(place);
      await text.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await expect(page.locator('.step').nth(place)).toHaveAttribute('aria-current', 'step');
      await expect(current(page)).toHaveCount(1);
      expect(await seenMaps(page)).toBe(1);
      const image = page.locator('.step').nth(place).locator('img');
      await expect(image).toBeVisible();
      await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
      tops.push((await image.boundingBox())?.y ?? -1);
    }
    expect(tops[0]).toBeGreaterThanOrEqual(0);
    expect(tops[1]).toBe(tops[0]);
  });

  test('the ways lead to the next step and back, with the keyboard too', async ({ page }) => {
    await page.goto(buildup);
    await page.locator('.step').nth(1).getByRole('link', { name: 'Next step' }).press('Enter');
    await expect(page).toHaveURL(/#border-step-3$/);
    await expect(page.locator('.step').nth(2)).toHaveAttribute('aria-current', 'step');
    await page.locator('.step').nth(2).getByRole('link', { name: 'Previous step' }).click();
    await expect(page.locator('.step').nth(1)).toHaveAttribute('aria-current', 'step');
  });

  test('the day of the step goes along to its map and to the numbers', async ({ page }) => {
    await page.goto(`${buildup}#border-step-2`);
    await expect(current(page)).toHaveAttribute('data-day', '2014-03-13');
    await expect(page.locator('#figure-numbers a.open')).toHaveAttribute(
      'href',
      /date=2014-03-13&reading=public$/,
    );
    await current(page).getByRole('link', { name: 'Explore this map' }).click();
    await expect(page).toHaveURL(/figures\/border\/\?layers=sightings&date=2014-03-13$/);
    await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '13 March 2014');
    const marks = page.locator('.view[data-current] g.mark:visible');
    const public13 = reports.filter(({ place, published = '' }) => place !== '' && published <= '2014-03-13');
    expect(public13.length).toBeGreaterThan(0);
    await expect(marks).toHaveCount(public13.length);
  });

  test.describe('with less motion', () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test('every map stands beside its own text', async ({ page }) => {
      await page.goto(buildup);
      expect(await seenMaps(page)).toBe(await page.locator('.step').count());
      const [map, text] = await Promise.all([
        page.locator('.step-map').nth(2).boundingBox(),
        page.locator('.step-text').nth(2).boundingBox(),
      ]);
      expect(Math.abs((map?.y ?? 0) - (text?.y ?? 999))).toBeLessThan(20);
      expect(map?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0) - 1);
    });
  });
});

for (const width of [360, 1280]) {
  test(`reading on to the end at ${width} pixels shifts nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    await page.goto(buildup);
    // A reader's hand is on the page: nothing waits for its turn.
    await page.mouse.wheel(0, 1);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.step-text')].every((text) =>
        text.checkVisibility({ visibilityProperty: true }),
      ),
    );
    const steps = await page.locator('.step-text').count();
    expect(steps).toBeGreaterThan(4);
    for (let place = 0; place < steps; place += 1) {
      await page
        .locator('.step-text')
        .nth(place)
        .evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await expect(page.locator('.step').nth(place)).toHaveAttribute('aria-current', 'step');
    }
    hold('reading-shift', await shiftsOf(page), 'the map read step by step');
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every still map is there, between the steps on a narrow screen, and each with its words', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(buildup);
    const steps = await page.locator('.step').count();
    expect(steps).toBeGreaterThan(4);
    await expect(page.locator('.step-map img:visible')).toHaveCount(steps);
    for (let place = 0; place < steps; place += 1) {
      const map = page.locator('.step-map').nth(place);
      await map.scrollIntoViewIfNeeded();
      await expect(map.locator('img')).toHaveAttribute('alt', /^Where Russian forces were reported\. .{30}/);
      const [above, below] = [
        await map.boundingBox(),
        await page.locator('.step-text').nth(place).boundingBox(),
      ];
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
    }
  });
});
