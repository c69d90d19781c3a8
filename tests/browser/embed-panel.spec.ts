/** The panel that hands out the lines: they follow what was chosen, they are copied, and they may be tried. */
import { test as plain, type Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { expect, test } from './site.ts';

const figure = 'border';
const panel = 'section[aria-labelledby="embed"]';

async function openPanel(page: Page) {
  await page.goto(`figures/${figure}/`);
  await page.locator(`${panel} > details > summary`).click();
}

const choose = (page: Page, name: string, value: string) =>
  page.locator(`${panel} select[name="${name}"]`).selectOption(value);

test('the lines follow every choice', async ({ page }) => {
  await openPanel(page);
  const lines = page.locator('#snippet-figure');
  const address = /data-figure-src="[^"]*\/embed\/border\/([^"]*)"/;
  const asked = async () => address.exec((await lines.textContent()) ?? '')?.[1]?.replaceAll('&amp;', '&');
  await choose(page, 'view', 'crimea');
  await expect.poll(asked).toBe('?view=crimea');
  await page.locator(`${panel} input[type="date"]`).fill('2014-03-28');
  await expect.poll(asked).toBe('?view=crimea&layers=article,sightings&date=2014-03-28');
  await page.locator(`${panel} [name="layer"][value="sightings"]`).uncheck();
  await choose(page, 'reading', 'so');
  await choose(page, 'theme', 'dark');
  await expect.poll(asked).toBe('?view=crimea&layers=article&date=2014-03-28&reading=so&theme=dark');
  const others = await page.locator('[data-snippet]').allTextContents();
  expect(others).toHaveLength(7);
  for (const one of others) expect(one).toMatch(/view=crimea|border-crimea\.png/);
});

test('what was chosen in the figure is what the lines ask for', async ({ page }) => {
  const chosen = '?layers=sightings&date=2014-03-20&reading=so';
  await page.goto(`figures/${figure}/${chosen}`);
  await page.locator(`${panel} > details > summary`).click();
  const lines = page.locator('#snippet-figure');
  await expect(lines).toContainText(`/embed/${figure}/${chosen.replaceAll('&', '&amp;')}"`);
  await page.goto(`figures/${figure}/?date=2014-03-20`);
  await page.locator(`${panel} > details > summary`).click();
  await expect(lines).toContainText(`/embed/${figure}/?layers=article,sightings&amp;date=2014-03-20"`);
});

for (const unknown of ['layers=x', 'view=x', 'date=2015-01-01', 'layers=&date=x']) {
  test(`what the figure does not know is not in the lines: ${unknown}`, async ({ page }) => {
    await page.goto(`figures/${figure}/?${unknown}`);
    await page.locator(`${panel} > details > summary`).click();
    await expect(page.locator(`${panel} .form`)).toBeVisible();
    await expect(page.locator('#snippet-figure')).toContainText(`/embed/${figure}/"`);
  });
}

test('the lines follow the figure until the editor chooses for them', async ({ page }) => {
  await openPanel(page);
  const explorer = page.locator('figure-explorer');
  const lines = page.locator('#snippet-figure');
  const asks = (query: string) => expect(lines).toContainText(`/embed/${figure}/${query}"`);
  await expect(page.locator(`${panel} .form`)).toBeVisible();
  await explorer.locator('[name="layer-sightings"]').check();
  await asks('?layers=article,sightings');
  await explorer.locator('[data-show="crimea"]').click();
  await asks('?view=crimea&amp;layers=article,sightings');
  await page.locator(`${panel} > details > summary`).click();
  await page.getByRole('slider').press('Home');
  await page.locator(`${panel} > details > summary`).click();
  await asks('?view=crimea&amp;layers=article,sightings&amp;date=2014-02-26');
  await choose(page, 'theme', 'dark');
  await explorer.locator('[data-all]').click();
  await asks('?view=crimea&amp;layers=article,sightings&amp;theme=dark');
  await choose(page, 'view', 'whole');
  await explorer.locator('[name="layer-sightings"]').uncheck();
  await asks('?layers=article,sightings&amp;theme=dark');
});

test('a button copies its lines and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPanel(page);
  await page.getByRole('button', { name: 'Copy: HTML', exact: true }).click();
  await expect(page.locator(`${panel} .copied`)).toHaveText('Copied: HTML.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.locator('#snippet-figure').textContent(),
  );
});

async function openPreview(page: Page) {
  await openPanel(page);
  await choose(page, 'view', 'crimea');
  const preview = page.locator('[data-page] iframe');
  await expect(preview, 'nothing is fetched before it is wanted').toHaveCount(0);
  await page.locator('.preview > summary').click();
  return preview;
}

const drawingIn = (page: Page) =>
  page.frameLocator('[data-page] iframe').locator(`svg[data-figure="${figure}-crimea"]`);

test('the figure is tried at five widths', async ({ page }) => {
  const preview = await openPreview(page);
  const steps = await page.evaluate(() => history.length);
  for (const width of ['320', '480', '640', '960', '1200']) {
    await choose(page, 'width', width);
    await expect(preview).toHaveAttribute('width', width);
    await expect(preview).toHaveAttribute('title', /^Preview: .{5}/);
    await expect(drawingIn(page)).toBeVisible();
    expect((await preview.boundingBox())?.width).toBe(Number(width));
  }
  expect(await page.evaluate(() => history.length), 'the way back stays').toBe(steps);
});

// The console says that scripts were blocked, which is what was asked for.
plain('the figure is tried on a dark page, and without scripts', async ({ page }) => {
  const preview = await openPreview(page);
  const ground = () =>
    page.locator('[data-page]').evaluate((around) => getComputedStyle(around).backgroundColor);
  const light = await ground();
  await choose(page, 'around', 'dark');
  await expect.poll(ground).not.toBe(light);
  await page.getByLabel('Without scripts').check();
  await expect(preview).toHaveAttribute('sandbox', '');
  const inside = page.frameLocator('[data-page] iframe');
  await expect(inside.locator(`svg[data-figure="${figure}"]`)).toBeVisible();
  await expect(inside.locator('input:visible')).toHaveCount(0);
});

test('on a narrow screen every choice of the open panel is whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPanel(page);
  await expect(page.locator(`${panel} .form`)).toBeVisible();
  const fields = page.locator(`${panel} .form :is(select, input):visible`);
  expect(await fields.count()).toBeGreaterThan(4);
  const ends = await fields.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
  expect(Math.max(...ends)).toBeLessThanOrEqual(320);
});

test('the open panel has no fault of access', async ({ page }) => {
  await openPanel(page);
  await page.locator(`${panel} embed-panel details`).last().locator('summary').first().click();
  expect(await faultsOf(page, { within: panel })).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the lines for the figure as it stands are complete', async ({ page }) => {
    await openPanel(page);
    await expect(page.locator('#snippet-figure')).toContainText('<script async src=');
    await expect(page.locator(`${panel} :is(button, select, input):visible`)).toHaveCount(0);
    await page.goto('embedding/');
    await expect(page.locator('embed-doctor [data-scriptless]')).toBeVisible();
  });
});
