/** A reader explores a figure: opens a mark, reads it as of a day, takes its address along; or has no script at all. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { hold } from '../budgets.ts';
import { shiftsOf, watchShifts } from './shifts.ts';
import { expect, test } from './site.ts';

interface Exported {
  id: string;
  basis: 'claim' | 'imagery';
  observed: string;
  published: string;
  place: string | null;
}

const folder = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');
const { records } = JSON.parse(readFileSync(path.join(folder, 'data/sightings.json'), 'utf8')) as {
  records: Exported[];
};
const mapped = records.filter(({ place }) => place !== null);
const border = 'figures/border/';
const marks = '.view[data-current] g.mark:visible';
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();

/** The marks that can be seen now. */
const seen = async (page: Page) =>
  (
    await page.locator(marks).evaluateAll((all) => all.map((mark) => mark.getAttribute('data-id') ?? ''))
  ).sort();

test('there are reports to look at, and some have pictures', () => {
  expect(mapped.length).toBeGreaterThan(8);
  expect(mapped.filter(({ basis }) => basis === 'imagery').length).toBeGreaterThan(4);
});

test('at first the map shows the article’s layer alone; the other one can be added', async ({ page }) => {
  await page.goto(border);
  await expect(page.locator('.view[data-current] .band')).toBeVisible();
  expect(await seen(page)).toEqual([]);
  await page.locator('.legend').getByLabel('Added context').check();
  expect(await seen(page)).toEqual(ids(mapped));
  await page.locator('.legend').getByLabel('In the article').uncheck();
  await expect(page.locator('.view[data-current] .band')).toBeHidden();
  await expect(page).toHaveURL(/\?layers=sightings$/);
});

test('on 28 March no place with pictures was public, on 10 April many were', async ({ page }) => {
  await page.goto(`${border}?date=2014-03-28`);
  const early = mapped.filter(({ published }) => published <= '2014-03-28');
  expect(await seen(page)).toEqual(ids(early));
  expect(early.filter(({ basis }) => basis === 'imagery')).toEqual([]);
  await page.goto(`${border}?date=2014-04-10`);
  const later = mapped.filter(({ published }) => published <= '2014-04-10');
  expect(later.filter(({ basis }) => basis === 'imagery').length).toBeGreaterThan(4);
  expect(await seen(page)).toEqual(ids(later));
});

test('the map follows the day also when the browser takes no more addresses', async ({ page }) => {
  // As Safari does after a hundred of them within some seconds.
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('too many', 'SecurityError');
    };
  });
  await page.goto('figures/border/');
  await page.getByRole('slider').press('ArrowLeft');
  await expect(page.locator('figure-explorer output')).toHaveText(/^\d+ \w+ 2014$/);
});

test('read as what was so, the same day shows what came out later', async ({ page }) => {
  await page.goto(`${border}?date=2014-03-28`);
  await page.getByRole('radio', { name: 'so by then' }).check();
  expect(await seen(page)).toEqual(ids(mapped.filter(({ observed }) => observed <= '2014-03-28')));
  await expect(page).toHaveURL(/date=2014-03-28&reading=so$/);
});

test('the slider changes the day, the table and the address', async ({ page }) => {
  await page.goto(border);
  const slider = page.getByRole('slider');
  await slider.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '26 February 2014');
  await page.getByRole('button', { name: 'A day later' }).click();
  await expect(page).toHaveURL(/\?layers=article,sightings&date=2014-02-27$/);
  await expect(page.locator('tr[data-row]:visible')).toHaveCount(
    records.filter(({ published }) => published <= '2014-02-27').length,
  );
  await page.getByRole('button', { name: 'Show all days' }).click();
  await expect(page.locator('tr[data-row]:visible')).toHaveCount(records.length);
});

test('a click opens the card with both dates, the source and the denial; Escape closes it', async ({
  page,
}) => {
  await page.goto(`${border}?layers=sightings`);
  const mark = page.locator('.view[data-current] g[data-id="belgorod-camp-nato"]');
  await mark.click();
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  for (const words of ['Said by', 'Was so on', 'Public on', 'Source', 'Denied', '10 April 2014']) {
    await expect(card).toContainText(words);
  }
  await expect(page).toHaveURL(/select=belgorod-camp-nato/);
  await expect(page.locator('tr[data-row="belgorod-camp-nato"]')).toHaveAttribute('data-selected', '');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(mark).toBeFocused();
});

test('the marks are one stop of the Tab key; arrows move, Enter opens', async ({ page }) => {
  await page.goto(`${border}?layers=sightings`);
  const way = page.locator('.view[data-current] g.mark[tabindex="0"]');
  await expect(way).toHaveCount(1);
  await way.focus();
  const first = await way.getAttribute('data-id');
  await page.keyboard.press('ArrowDown');
  const second = await page.evaluate(() => document.activeElement?.getAttribute('data-id'));
  expect(second).not.toBe(first);
  await expect(way).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(second);
});

test('a row of the table opens the same card', async ({ page }) => {
  await page.goto(border);
  await page.locator('tr[data-row="yeysk-brigade"] button').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('.view[data-current] g[data-id="yeysk-brigade"]')).toHaveAttribute(
    'data-selected',
    '',
  );
});

test('views change with their buttons and come back from the address', async ({ page }) => {
  await page.goto(border);
  await page.getByRole('button', { name: 'Rostov and the Sea of Azov' }).click();
  await expect(page).toHaveURL(/\?view=rostov-azov$/);
  await page.reload();
  await expect(page.locator('[data-view="rostov-azov"] [data-figure]')).toBeVisible();
  await expect(page.locator('[data-view="whole"] [data-figure]')).toBeHidden();
});

test('an address that makes no sense changes nothing', async ({ page }) => {
  await page.goto(`${border}?view=%3Cb%3E&layers=x,y&date=2014-02-31&reading=none&select=%22%5D`);
  await expect(page.locator('[data-view="whole"] [data-figure]')).toBeVisible();
  expect(await seen(page)).toEqual([]);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', 'all days');
});

test('the chart of numbers is read as of a day too', async ({ page }) => {
  await page.goto('figures/numbers/?date=2014-03-27');
  const late = page.locator('g.number[data-published="2014-04-10"]').first();
  await expect(late).toHaveAttribute('data-gone', '');
  const public27 = page.locator('.for-wide g.number[data-published="2014-03-27"]').first();
  await expect(public27).toBeVisible();
  await public27.click();
  await expect(page.getByRole('dialog')).toContainText('27 March 2014');
});

for (const id of ['border', 'flank', 'crimea', 'numbers', 'weeks', 'sourcing']) {
  test(`${id} is ready soon and does not shift`, async ({ page }) => {
    await watchShifts(page);
    await page.goto(`figures/${id}/`, { waitUntil: 'networkidle' });
    const ready = () => page.evaluate(() => performance.getEntriesByName('map-interactive').length);
    await expect.poll(ready).toBe(1);
    hold('layout-shift', await shiftsOf(page), id);
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every layer, every view and the table are there, and no control', async ({ page }) => {
    await page.goto(border);
    await expect(page.locator('[data-view="whole"] .band')).toBeVisible();
    await expect(page.locator('noscript g.mark')).toHaveCount(mapped.length);
    await expect(page.locator('noscript g.mark').first()).toBeVisible();
    await page.getByText('Rostov and the Sea of Azov', { exact: true }).first().click();
    await expect(page.locator('[data-view="rostov-azov"] g.mark').first()).toBeVisible();
    await expect(page.locator('tr[data-row]:visible')).toHaveCount(records.length);
    await expect(page.locator('main input:visible, main button:visible')).toHaveCount(0);
  });
});
