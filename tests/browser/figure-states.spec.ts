/** A figure never says what it does not show: its card, its counts and its address follow what a reader changes. */
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const border = 'figures/border/';
const card = (page: Page) => page.getByRole('dialog');
const day = (page: Page) => page.locator('figure-explorer output');
const status = (page: Page) => page.locator('figure-explorer .side [role="status"]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-id'));

const hiding: readonly [what: string, act: (page: Page) => Promise<void>][] = [
  ['day', (page) => page.getByRole('slider').press('Home')],
  ['layer', (page) => page.getByRole('checkbox', { name: 'Added context' }).uncheck()],
  ['view', (page) => page.getByRole('button', { name: 'Crimea' }).click()],
];
for (const [what, act] of hiding)
  test(`a card closes when another ${what} hides its mark, and the address says so`, async ({ page }) => {
    await page.goto(`${border}?layers=sightings`);
    await page.locator('.view[data-current] g[data-id="belgorod-camp-nato"]').click();
    await expect(card(page)).toBeVisible();
    await act(page);
    await expect(card(page)).toBeHidden();
    await expect(page).not.toHaveURL(/select/);
    const [said, shown] = [await status(page).textContent(), await day(page).textContent()];
    await page.reload();
    await expect(status(page)).toHaveText(said ?? '');
    await expect(day(page)).toHaveText(shown ?? '');
  });

test('a mark that its address chooses is shown without giving up the day', async ({ page }) => {
  await page.goto(`${border}?layers=article&date=2014-04-10&select=belgorod-camp-nato`);
  await expect(card(page)).toBeVisible();
  await expect(day(page)).toHaveText('10 April 2014');
  await expect(page.locator('.view[data-current] g[data-id="belgorod-camp-nato"]')).toBeVisible();
});

test('Back from a card to an address without one closes it', async ({ page }) => {
  await page.goto(border);
  await page.evaluate(() => (location.hash = 'main'));
  await page.locator('tr[data-row="yeysk-brigade"] button').click();
  await expect(card(page)).toBeVisible();
  await page.goBack();
  await expect(card(page)).toBeHidden();
});

test('a count is that of the view', async ({ page }) => {
  await page.goto(`${border}?layers=article,sightings`);
  const whole = await page.locator('.view[data-current] g.mark[data-id]').count();
  await expect(status(page)).toHaveText(new RegExp(`^${whole} of ${whole} `));
  await page.getByRole('button', { name: 'Rostov and the Sea of Azov' }).click();
  const here = await page.locator('.view[data-current] g.mark[data-id]').count();
  expect(here).toBeLessThan(whole);
  await expect(status(page)).toHaveText(new RegExp(`^${here} of ${whole} `));
});

test('the days stop playing as soon as a reader chooses another', async ({ page }) => {
  await page.clock.install();
  await page.goto(`${border}?layers=sightings`);
  const play = page.locator('[data-play]');
  const still = await play.textContent();
  await play.click();
  await page.clock.runFor(3000);
  await expect(day(page)).toHaveText('1 March 2014');
  await page.getByRole('button', { name: 'Show all days' }).click();
  await expect(play).toHaveText(still ?? '');
  const shown = await day(page).textContent();
  await page.clock.runFor(5000);
  await expect(day(page)).toHaveText(shown ?? '');
  await expect(page.getByRole('checkbox', { name: 'In the article' })).not.toBeChecked();
});

test('Escape gives the focus to the mark that is seen', async ({ page }) => {
  await page.goto(`${border}?view=rostov-azov&select=yeysk-brigade`);
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('yeysk-brigade');
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('figures/numbers/?select=cnn-26-march');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('cnn-26-march');
});

for (const id of ['numbers', 'weeks', 'sourcing'])
  test(`the marks of ${id} can be reached by Tab after the window has become narrow`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`figures/${id}/`);
    const way = page.locator('figure-explorer g[data-id][tabindex="0"]:visible');
    await expect(way).toHaveCount(1);
    await page.setViewportSize({ width: 360, height: 800 });
    await expect(way).toHaveCount(1);
  });

test('how large a map is drawn is said of the view that is shown', async ({ page }) => {
  await page.goto(border);
  const said = page.locator('map-zoom .said');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(said).toContainText('2 times');
  await page.getByRole('button', { name: 'Crimea' }).click();
  await expect(said).toHaveText('');
  await page.getByRole('button', { name: 'The whole border' }).click();
  await expect(said).toContainText('2 times');
});
