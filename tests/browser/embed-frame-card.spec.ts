/** The card of a mark in a frame: whole, near its mark, and there only while its mark is. */
import type { Page } from '@playwright/test';
import { expect, mark, test } from './embed-frame-host.ts';

const card = (page: Page) => page.getByRole('dialog');
const day = (page: Page) => page.locator('output');

/** Opens the cards of all marks that can be seen, one by one: how far each lies from its mark, and past the end of the frame. */
const allCards = (page: Page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll<SVGGElement>('.stage g[data-id][role="button"]')].filter(
      (one) => one.getClientRects().length > 0,
    );
    return seen.map((one) => {
      one.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      const [box, at] = [document.querySelector('dialog[open]'), one.getBoundingClientRect()];
      const { top = NaN, bottom = NaN } = box?.getBoundingClientRect() ?? {};
      const drawing = document.querySelector('.drawing:not([hidden])')?.getBoundingClientRect() ?? at;
      const isBelow = top >= drawing.bottom;
      return {
        id: one.dataset['id'],
        apart: isBelow ? 0 : Math.max(0, top - at.bottom, at.top - bottom),
        hadRoom: isBelow && Math.max(at.top - drawing.top, drawing.bottom - at.bottom) > bottom - top + 16,
        past: bottom - document.documentElement.getBoundingClientRect().bottom,
      };
    });
  });

for (const [address, least] of [
  ['weeks/', 40],
  ['sourcing/', 20],
  ['numbers/', 20],
  ['border/?layers=article,sightings', 12],
] as const)
  for (const width of [320, 500, 744])
    test(`every card of ${address} is whole and near its mark at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`embed/${address}`);
      await page.locator('summary').hover();
      await expect(page.locator('dialog')).toBeAttached();
      const cards = await allCards(page);
      expect(cards.length).toBeGreaterThanOrEqual(least);
      expect(cards.filter(({ past }) => !(past <= 0))).toEqual([]);
      expect(cards.filter(({ apart }) => !(apart <= 16))).toEqual([]);
      // It stands below the drawing only when there is no room beside the mark.
      expect(cards.filter(({ hadRoom }) => hadRoom)).toEqual([]);
    });

test('an address chooses a mark together with a further view, and keeps its day', async ({ page }) => {
  await page.goto('embed/border/?view=rostov-azov&layers=article&date=2014-04-10&select=yeysk-brigade');
  await expect(card(page)).toContainText('10 April 2014');
  await expect(page.locator(`.drawing[data-view="rostov-azov"] ${mark}`)).toBeVisible();
  await expect(day(page)).toHaveText('10 April 2014');
  await expect(page.locator('h1 a')).toHaveAttribute('href', /view=rostov-azov.*date=2014-04-10.*select=/);
});

test('a mark that the view lacks is shown in a view that has it', async ({ page }) => {
  await page.goto('embed/border/?view=crimea&date=2014-04-10&select=belgorod-camp-nato');
  await expect(card(page)).toBeVisible();
  await expect(page.locator('.drawing:not([hidden]) g[data-id="belgorod-camp-nato"]')).toBeVisible();
  await expect(day(page)).toHaveText('10 April 2014');
});

test('a report without a place is named in the console, and changes nothing', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  await page.goto('embed/border/?date=2014-03-28&layers=article&select=lopan-columns');
  await expect.poll(() => warnings).toHaveLength(1);
  expect(warnings[0]).toContain('select=lopan-columns');
  await expect(day(page)).toHaveText('28 March 2014');
  await expect(page.locator('.stage g.mark:visible')).toHaveCount(0);
});

test('the card closes when the day hides its mark', async ({ page }) => {
  await page.goto('embed/border/?select=yeysk-brigade');
  await expect(card(page)).toBeVisible();
  await page.locator('#day').press('Home');
  await expect(card(page)).toBeHidden();
  await expect(page.locator('h1 a')).not.toHaveAttribute('href', /select=/);
});

test('the last day stays the last day when a layer is added', async ({ page }) => {
  await page.goto('embed/border/?layers=sightings&date=2014-04-17');
  await expect(day(page)).toHaveText('17 April 2014');
  await page.getByRole('checkbox', { name: 'In the article' }).check();
  await expect(day(page)).toHaveText('17 April 2014');
  await page.locator('#day').press('End');
  await expect(day(page)).toHaveText('all days');
});

test('a first day leaves the layers as they were chosen when one of them has days', async ({ page }) => {
  await page.goto('embed/border/?layers=sightings');
  await expect(page.locator('dialog')).toBeAttached();
  await page.locator('#day').press('ArrowLeft');
  await expect(day(page)).toHaveText('17 April 2014');
  await expect(page.getByRole('checkbox', { name: 'In the article' })).not.toBeChecked();
});

test('a mark that gets the focus comes into sight in a map that is zoomed', async ({ page }) => {
  await page.goto('embed/border/?layers=article,sightings');
  for (let times = 0; times < 3; times += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.locator('[data-zoomed]')).toBeAttached();
  const way = page.locator('.stage g[data-id][tabindex="0"]:visible');
  await way.focus();
  await page.keyboard.press('ArrowDown');
  const isInside = () =>
    page.evaluate(() => {
      const boxOf = (one: Element | null) => one?.getBoundingClientRect() ?? new DOMRect();
      const at = boxOf(document.activeElement);
      const box = boxOf(document.querySelector('.drawing:not([hidden]) > div'));
      const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
      return x > box.left && x < box.right && y > box.top && y < box.bottom;
    });
  await expect.poll(isInside).toBe(true);
});

test('marks can be reached by Tab after a frame has become narrow', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.goto('embed/numbers/');
  await page.locator('summary').hover();
  const way = page.locator('.stage g[data-id][tabindex="0"]:visible');
  await expect(way).toHaveCount(1);
  await page.setViewportSize({ width: 360, height: 900 });
  await expect(way).toHaveCount(1);
  await way.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(way).toBeFocused();
});
