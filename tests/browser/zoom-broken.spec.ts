/** What a map is when a part of its page does not come: whole and still, with one plain sentence. */
import { expect, test, type Page } from '@playwright/test';

const border = 'figures/border/?layers=article,sightings';
const map = '.view[data-current] .drawing [data-figure]';

/** The map is there with its marks, and the table below it. */
async function expectWhole(page: Page): Promise<void> {
  await expect(page.locator(`${map} .hatch`)).toBeVisible();
  await expect(page.locator(`${map} .border`)).toBeVisible();
  expect(await page.locator('tr[data-row]:visible').count()).toBeGreaterThan(8);
}

test('when what zooms does not come, the map stays as it is and says so', async ({ page }) => {
  await page.route(/\/zoom\.\w+\.js/, (route) => route.abort());
  await page.goto(border);
  const before = await page.locator(map).getAttribute('viewBox');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.getByText('The part that zooms could not be loaded.')).toBeVisible();
  expect(await page.locator(map).getAttribute('viewBox')).toBe(before);
  await expectWhole(page);
  await page.locator(`${map} g.mark`).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('when the finer lines do not come, the map zooms with those it has and says so', async ({ page }) => {
  await page.route(/\/lines\//, (route) => route.fulfill({ status: 500 }));
  await page.goto(border);
  const shapes = await page.locator(`${map} .lines path`).count();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.getByText('The finer lines of the map could not be loaded.')).toBeVisible();
  await expect(page.locator('.drawing > [data-zoomed]')).toBeVisible();
  await expect(page.locator(`${map} .lines path`)).toHaveCount(shapes);
  await expectWhole(page);
});

for (const id of ['border', 'numbers']) {
  test(`when no script comes, ${id} is whole, has no dead controls, and says so`, async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(`figures/${id}/`);
    await expect(page.locator(map).first()).toBeVisible();
    await expect(page.getByText('The controls of this figure have not loaded.')).toBeVisible();
    await expect(page.locator('figure-explorer :is(button, input):visible')).toHaveCount(0);
    expect(await page.locator('tr[data-row]:visible').count()).toBeGreaterThan(8);
  });
}
