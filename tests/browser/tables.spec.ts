/** A reader sorts the table of a figure, takes it along, and saves exactly what is shown. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Download, Page } from '@playwright/test';
import { csvParse } from 'd3';
import { expect, test } from './site.ts';

const folder = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');
const border = 'figures/border/';
const full = csvParse(readFileSync(path.join(folder, border, 'border.csv'), 'utf8'));
const firstOrder = full.map(({ id }) => id);

const order = (page: Page) =>
  page.locator('tr[data-row]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''));
const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

test('a column sorts upwards, downwards and back, and says so', async ({ page }) => {
  await page.goto(border);
  expect(firstOrder.length).toBeGreaterThan(8);
  expect(await order(page)).toEqual(firstOrder);
  const head = page.locator('.figure-table thead th').nth(5);
  const button = head.getByRole('button');
  const status = page.locator('.table-tools [role="status"]');
  const distances = async () =>
    (await page.locator('tr[data-row] > :nth-child(6)').allInnerTexts()).filter(Boolean).map(Number);

  await button.click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(status).toContainText('upwards');
  const upwards = await distances();
  expect(upwards.length).toBeGreaterThan(5);
  expect(upwards).toEqual([...upwards].sort((a, b) => a - b));
  // What has no distance stands last, both ways.
  await expect(page.locator('tr[data-row]').last().locator(':nth-child(6)')).toHaveText('');

  await button.click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(await distances()).toEqual([...upwards].reverse());
  await expect(page.locator('tr[data-row]').last().locator(':nth-child(6)')).toHaveText('');

  await button.click();
  await expect(head).not.toHaveAttribute('aria-sort', /./);
  expect(await order(page)).toEqual(firstOrder);
});

test('days are sorted as days, though they are written in words', async ({ page }) => {
  await page.goto(border);
  await page.locator('.figure-table thead th').nth(3).getByRole('button').click();
  const days = await page
    .locator('tr[data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-observed') ?? ''));
  expect(new Set(days).size).toBeGreaterThan(4);
  expect(days).toEqual([...days].sort());
});

test('on a phone a list sorts the records', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 720 });
  await page.goto('figures/numbers/');
  await page.getByLabel('Sort by').selectOption({ index: 1 });
  const rows = csvParse(readFileSync(path.join(folder, 'figures/numbers/numbers.csv'), 'utf8'));
  const amount = new Map(rows.map(({ id, low, high }) => [id, Number(high || low)]));
  const sorted = (await order(page)).map((id) => amount.get(id) ?? 0).filter((number) => number > 0);
  expect(sorted.length).toBeGreaterThan(15);
  expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
});

test('the table is copied as text with tabs and as HTML, with its source line', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${border}?date=2014-03-28`);
  await page.getByRole('button', { name: 'Copy as table' }).click();
  const shown = full.filter(({ published = '' }) => published <= '2014-03-28');
  expect(shown.length).toBeGreaterThan(1);
  await expect(page.locator('.table-tools [role="status"]')).toContainText(`Copied: ${shown.length} rows`);
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return [await read('text/plain'), await read('text/html')];
  });
  const lines = (text ?? '').split('\n');
  expect(lines[0]?.split('\t').length).toBe(7);
  expect(lines.slice(1, shown.length + 1).every((line) => line.split('\t').length === 7)).toBe(true);
  expect(lines[shown.length + 1]).toBe('');
  expect(lines[shown.length + 2]).toContain('CC BY 4.0');
  expect(html?.match(/<tr>/g)?.length).toBe(shown.length + 1);
});

const readings = [
  ['public', 'public by then'],
  ['so', 'so by then'],
] as const;

/** The source line of a copy of the table at an address. */
async function creditAt(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Copy as table' }).click();
  await expect(page.locator('.table-tools [role="status"]')).toContainText('Copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  return text.trimEnd().split('\n').at(-1) ?? '';
}

for (const [reading, words] of readings) {
  test(`the source line of a copy says the day, "${words}", and the address that shows it`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const query = `?view=crimea&layers=article,sightings&date=2014-04-10&reading=${reading}`;
    const credit = await creditAt(page, `${border}${query}`);
    expect(credit).toContain(` Rows as of 10 April 2014, ${words}. `);
    expect(credit).toContain(`/figures/border/${query}. CC BY 4.0`);
  });
}

test('the source line of a copy has no day that the figure does not show', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const plain = await creditAt(page, border);
  expect(plain).not.toMatch(/Rows as of|[{}?]/);
  expect(await creditAt(page, `${border}?date=2015-01-01&utm_source=x`)).toBe(plain);
  expect(await creditAt(page, 'figures/sourcing/?date=2014-04-10')).not.toMatch(/Rows as of|date=|[{}]/);
});

test('when copying is not allowed the table is selected and the page says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('figures/flank/');
  await page.getByRole('button', { name: 'Copy as table' }).click();
  await expect(page.locator('.table-tools [role="status"]')).toContainText('did not allow copying');
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(100);
});

test('what is saved is what counts on the day, with the columns of the whole file', async ({ page }) => {
  await page.goto(`${border}?date=2014-03-28&reading=so`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save what is shown as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('border-2014-03-28-so.csv');
  const saved = csvParse(await textOf(download));
  const expected = full.filter(({ observed = '' }) => observed <= '2014-03-28');
  expect(expected.length).toBeGreaterThan(1);
  expect(expected.length).toBeLessThan(full.length);
  expect(saved.columns).toEqual([...full.columns, 'figure', 'asOf', 'reading', 'licence']);
  const ofFile = saved.map((row) => Object.fromEntries(full.columns.map((name) => [name, row[name]])));
  expect(ofFile).toEqual(expected.map((row) => ({ ...row })));
  expect(new Set(saved.map(({ asOf, reading }) => `${asOf} ${reading}`))).toEqual(
    new Set(['2014-03-28 so by then']),
  );
});

const asked = [
  ['a day after the last of the figure', `${border}?date=2015-01-01&layers=sightings`],
  ['a day that is none', `${border}?date=2014-02-31&layers=sightings`],
  ['a formula', `${border}?date==HYPERLINK(%22http://evil%22)&layers=sightings`],
  ['a day of a figure without days', 'figures/sourcing/?date=2014-03-28&reading=so'],
] as const;

for (const [what, address] of asked) {
  test(`what is saved is not stamped with ${what} from the address`, async ({ page }) => {
    await page.goto(address);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save what is shown as CSV' }).click(),
    ]);
    const [, id] = /figures\/(\w+)/.exec(address) ?? [];
    expect(download.suggestedFilename()).toBe(`${id}-all-days-public.csv`);
    const saved = csvParse(await textOf(download));
    expect(saved.length).toBeGreaterThan(8);
    expect(new Set(saved.map(({ asOf }) => asOf))).toEqual(new Set(['all days']));
  });
}

test('the map is saved as points, after sorting too; a hidden layer is not saved', async ({ page }) => {
  await page.goto(border);
  const save = page.getByRole('button', { name: 'Save what is shown as GeoJSON' });
  await save.click();
  await expect(page.locator('figure-saving [role="status"]')).toContainText('nothing was saved');
  await page.locator('figure-explorer').getByLabel('Added context').check();
  await page.locator('.figure-table thead th').first().getByRole('button').click();
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const { features, licence, shown } = JSON.parse(await textOf(download)) as {
    features: { id: string; geometry: { type: string } }[];
    licence: unknown[];
    shown: { asOf: string };
  };
  const placed = full.filter(({ place }) => place !== '').map(({ id }) => id);
  expect(placed.length).toBeGreaterThan(5);
  expect(features.map(({ id }) => id).sort()).toEqual(placed.sort());
  expect(licence.length).toBeGreaterThan(0);
  expect(shown.asOf).toBe('all days');
});

test('the day and the reading go along from the map to the numbers, and back', async ({ page }) => {
  await page.goto(`${border}?view=crimea&date=2014-03-27&reading=so`);
  await page.locator('a[data-same-day]').click();
  await expect(page).toHaveURL(/figures\/numbers\/\?date=2014-03-27&reading=so$/);
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '27 March 2014');
  await page.getByRole('button', { name: 'A day later' }).click();
  await page.locator('a[data-same-day]').click();
  await expect(page).toHaveURL(/figures\/border\/\?date=2014-03-28&reading=so$/);
});
