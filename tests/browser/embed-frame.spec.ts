/** A figure inside somebody else's page: what its address chooses, and what a reader does with it. */
import { faultsOf } from './axe.ts';
import { expect, expectFit, figures, heard, mark, test } from './embed-frame-host.ts';
import { holdBack } from './held.ts';

test('the words of a drawing are on the screen, with the credit of its map', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('embed/border/');
    for (const words of ['Kyiv', 'Ukraine', 'near the border;', '© OpenStreetMap contributors'])
      await expect(page.locator('[data-figure] text').getByText(words, { exact: true })).toBeVisible();
  }
});

test.describe('an address', () => {
  test('chooses view, layers, day and mark', async ({ page }) => {
    await page.goto('embed/border/?view=crimea');
    await expect(page.locator('.drawing[data-view="crimea"] [data-figure]')).toBeVisible();
    await expect(page.locator('.drawing[data-view="whole"]')).toBeHidden();
    await page.goto('embed/border/?layers=sightings&date=2014-03-28');
    await expect(page.locator('dialog')).toBeAttached();
    await expect(page.locator(mark)).toBeHidden();
    await expect(page.locator('.band')).toBeHidden();
    await expect(page.locator('output')).toHaveText('28 March 2014');
    await page.goto('embed/border/?select=yeysk-brigade');
    await expect(page.getByRole('dialog')).toContainText('10 April 2014');
    await expect(page.locator(mark)).toBeVisible();
    await page.goto('embed/border/?layers=article&select=yeysk-brigade');
    await expect(page.getByRole('dialog')).toContainText('10 April 2014');
    await expect(page.locator(mark)).toBeVisible();
  });

  test('shows a layer with the drawing, before the script that explores has come', async ({ page }) => {
    await page.route(/\/embed\/border\.\w+\.js$/, (route) => route.abort());
    await page.goto('embed/border/');
    await expect(page.locator('.band')).toBeVisible();
    await expect(page.locator(mark)).toBeHidden();
    await expect(page.locator('.label-remark text').first()).toBeVisible();
    await page.goto('embed/border/?layers=article,sightings');
    await expect(page.locator(mark)).toBeVisible();
    await expect(page.locator('.label-remark text').first()).toBeHidden();
  });

  test('chooses the theme; the reader’s own is not followed unless asked', async ({ page }) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('embed/crimea/');
    const light = await ground();
    await page.goto('embed/crimea/?theme=dark');
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.goto('embed/crimea/?theme=auto');
    expect(await ground()).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(ground).toBe(light);
  });

  for (const query of ['', '?theme=dark', '?initialWidth=640&childId=map'])
    test(`of looks (${query || 'none'}) leaves a reader the choice made before the script came`, async ({
      page,
    }) => {
      const letIn = await holdBack(page, /\/embed\/.*\.js$/);
      await page.goto(`embed/border/${query}`, { waitUntil: 'domcontentloaded' });
      const layer = page.locator('input[name="layer-sightings"]');
      await layer.check();
      letIn();
      await expect(page.locator(mark)).toBeVisible();
      await expect(layer).toBeChecked();
    });

  test('shows the layer that has days when a day was chosen before the script came', async ({ page }) => {
    const letIn = await holdBack(page, /\/embed\/.*\.js$/);
    await page.goto('embed/border/', { waitUntil: 'domcontentloaded' });
    const layer = page.locator('input[name="layer-sightings"]');
    await expect(layer).not.toBeChecked();
    await page.locator('#day').fill('43');
    letIn();
    await expect(layer).toBeChecked();
    await expect(page.locator(mark)).toBeVisible();
  });

  test('that makes no sense changes nothing and is named in the console', async ({ page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(`${message.type()}: ${message.text()}`));
    await page.goto('embed/border/?view=moon&date=2014-02-31&theme=purple&colour=red');
    await expect.poll(() => warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^warning: .*view=moon date=2014-02-31 theme=purple colour=red$/);
    await expect(page.locator('.drawing[data-view="whole"] .band')).toBeVisible();
    await expect(page.locator('.stage g.mark:visible')).toHaveCount(0);
  });
});

test.describe('a reader', () => {
  test('needs one request to see all; the rest comes when it is needed', async ({ page, context, host }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const frame = await host('embed/border/');
    await expectFit(page, frame);
    const ours = () => requests.filter((address) => !address.startsWith('http://127.0.0.1'));
    expect(ours()).toHaveLength(1);
    await frame.locator('svg').first().hover();
    await expect.poll(() => ours().length).toBe(2);
    await expect(frame.locator('dialog')).toBeAttached();
    expect(new Set(ours().map((address) => new URL(address).origin)).size).toBe(1);
    expect(await context.cookies()).toEqual([]);
    expect(await frame.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('opens a mark and closes its card; the way back stays as it was', async ({ page, host }) => {
    const frame = await host('embed/border/');
    const before = await page.evaluate(() => history.length);
    await frame.getByLabel('Added context').check();
    await frame.locator(mark).click();
    const card = frame.getByRole('dialog');
    await expect(card).toContainText('Denied');
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(frame.locator(mark)).toBeFocused();
    await frame.getByLabel('Crimea', { exact: true }).check();
    await expect(frame.locator('.drawing[data-view="crimea"]')).toBeVisible();
    expect(await frame.locator('h1 a').getAttribute('href')).toMatch(
      /\?view=crimea&layers=article,sightings$/,
    );
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('of WordPress follows a link to us by its message', async ({ page, host }) => {
    const frame = await host('embed/crimea/#?secret=aB3dE', 'sandbox="allow-scripts"');
    const own = await frame.evaluate(() => {
      const link = document.querySelector('h1 a') as HTMLAnchorElement;
      link.href = `${location.origin === 'null' ? new URL(location.href).origin : location.origin}/there/`;
      link.click();
      return link.href;
    });
    await expect.poll(() => heard(page)).toContainEqual({ message: 'link', value: own, secret: 'aB3dE' });
  });

  for (const address of [
    'border/?select=yeysk-brigade',
    'border/?theme=dark&select=yeysk-brigade',
    'flank/?theme=dark&layers=members',
    'crimea/?view=none',
    'numbers/?theme=dark&date=2014-03-27',
    'weeks/?theme=dark&date=none',
    'sourcing/?view=none',
  ])
    test(`finds no fault of access at ${address}, its table open`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`embed/${address}`);
      await expect(page.locator('dialog'), 'what comes later has come').toBeAttached();
      await page.locator('summary').click();
      expect(await faultsOf(page)).toEqual([]);
    });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const id of figures)
    test(`${id} shows its drawing and its table, and nothing that would do nothing`, async ({ page }) => {
      await page.goto(`embed/${id}/`);
      await expect(page.locator('.drawing [data-figure]:visible')).toHaveCount(1);
      await expect(page.locator('input:visible, button:visible')).toHaveCount(0);
      await page.locator('summary').click();
      await expect(page.locator('tbody tr').first()).toBeVisible();
    });
});

test('in print the table is there and the controls are not', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('embed/border/?theme=dark');
  await expect(page.locator('.controls')).toBeHidden();
  await expect(page.locator('tbody tr').first()).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});
