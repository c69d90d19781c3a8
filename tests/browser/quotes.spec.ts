/** A quote searcher filters the index, goes back, opens a statement, and copies it with its frame. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { layOutAll } from './laid-out.ts';
import { expect, test } from './site.ts';

interface Exported {
  id: string;
  ref: string;
  kind: string;
  words: string | null;
  speaker: string;
  context: boolean;
}

const folder = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');
const { records } = JSON.parse(readFileSync(path.join(folder, 'data/quotes.json'), 'utf8')) as {
  records: Exported[];
};

const rows = 'tr[data-quote]:visible';

test('filtering by speaker keeps that speaker’s statements, and Back brings the others again @addresses', async ({
  page,
}) => {
  const mankoff = records.filter(({ speaker }) => speaker === 'mankoff');
  expect(mankoff.length).toBeGreaterThan(1);
  await page.goto('quotes/');
  await expect(page.locator(rows)).toHaveCount(records.length);
  await page.getByLabel('Speaker', { exact: true }).selectOption('mankoff');
  await expect(page.locator(rows)).toHaveCount(mankoff.length);
  await expect(page).toHaveURL(/\?speaker=mankoff$/);
  await page.goBack();
  await expect(page.locator(rows)).toHaveCount(records.length);
  await page.goForward();
  await expect(page.locator(rows)).toHaveCount(mankoff.length);
});

test('an address with filters opens filtered', async ({ page }) => {
  const partial = records.filter(({ kind, context }) => kind === 'partial' && !context);
  expect(partial).toHaveLength(9);
  await page.goto('quotes/?kind=partial&where=article');
  await expect(page.locator(rows)).toHaveCount(partial.length);
  await expect(page.getByRole('status').first()).toContainText('9');
});

test('filters that leave nothing say so and can be cleared', async ({ page }) => {
  await page.goto('quotes/?speaker=mankoff&sourcing=anonymous-group');
  await expect(page.locator(rows)).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear' }).first().click();
  await expect(page.locator(rows)).toHaveCount(records.length);
});

test('a filter in the address that does not exist changes nothing', async ({ page }) => {
  await page.goto('quotes/?speaker=%3Cscript%3E&colour=red');
  await expect(page.locator(rows)).toHaveCount(records.length);
});

test('a partial quotation is copied with its frame', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('quotes/domino-effect/');
  await page.getByRole('button', { name: 'Copy with its frame' }).click();
  await expect(page.getByRole('status').first()).toContainText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('domino effect');
  expect(copied.length).toBeGreaterThan('domino effect'.length + 40);
});

test('the words alone can be copied, exactly as printed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('quotes/posturing/');
  await page.getByRole('button', { name: 'Copy the words' }).click();
  await expect(page.getByRole('status').first()).toContainText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('It’s hard to say how much of this is posturing by the Russians');
});

test('a short address leads to the statement @addresses', async ({ page }) => {
  await page.goto('q/a25/');
  await expect(page).toHaveURL(/\/quotes\/domino-effect\/$/);
});

test('the whole index and every statement can be walked with the keyboard', async ({ page }) => {
  await page.goto('quotes/');
  const first = page.locator(`${rows} a[href*="/quotes/"]`).first();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quotes\/[a-z0-9-]+\/$/);
  await page.getByRole('link', { name: /^Next/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quotes\/[a-z0-9-]+\/$/);
});

test('on a phone the index needs no scrolling sideways, and the browser still tells it as a table', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('quotes/');
  const { width, room } = await page.locator('table.statements').evaluate((table) => ({
    width: table.scrollWidth,
    room: table.parentElement?.clientWidth ?? 0,
  }));
  expect(width).toBeLessThanOrEqual(room);
  // Without a screen reader, the browser tells nothing of rows that are not laid out yet.
  await page.evaluate(layOutAll);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const countOf = (role: string) => nodes.filter((node) => node.role?.value === role).length;
  expect(countOf('rowheader')).toBeGreaterThanOrEqual(records.length);
  expect(countOf('columnheader')).toBe(6);
  expect(countOf('cell')).toBe(5 * records.length);
});
