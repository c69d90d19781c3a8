/** A reader zooms a map on its page: what is fetched, what keeps its size, what stays chosen. */
import type { Page } from '@playwright/test';
import { holdBack } from './held.ts';
import { shiftsOf, watchShifts } from './shifts.ts';
import { expect, test } from './site.ts';
import { border, drawing, middleOf, part, press, scale, scrolled, shown } from './zoom-parts.ts';

/** What the page asks for that has to do with zooming. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/zoom\.\w+\.js|\/lines\//.test(request.url())) asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

test('nothing that zooms is fetched before somebody means to, and then each part once @addresses', async ({
  page,
}) => {
  const asked = requestsOf(page);
  await page.goto(border, { waitUntil: 'networkidle' });
  const [x, y] = await middleOf(drawing(page));
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 50);
  await page.locator(`${shown} g.mark`).first().click();
  await page.keyboard.press('Escape');
  expect(asked).toEqual([]);
  await press(page, 'Zoom in');
  await expect(drawing(page).locator('.lines > g').first()).toBeAttached();
  await press(page, 'Zoom in');
  await press(page, 'Whole map');
  await press(page, 'Zoom in');
  await expect.poll(() => scale(page)).toBe(2);
  expect(asked).toHaveLength(2);
  await press(page, 'Crimea');
  await press(page, 'Zoom in');
  await expect(drawing(page).locator('.lines > g').first()).toBeAttached();
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([
    expect.stringContaining('whole'),
    expect.stringContaining('crimea'),
  ]);
  expect(asked).toHaveLength(3);
});

test('words, marks and hatch keep their size; the notes and the scale bar keep their corners', async ({
  page,
}) => {
  await page.goto(border);
  const sizes = () =>
    drawing(page).evaluate((svg: SVGSVGElement) => {
      const frame = svg.getBoundingClientRect();
      const box = (selector: string) => svg.querySelector(selector)?.getBoundingClientRect() as DOMRect;
      const hatch = svg.querySelector<SVGPathElement>('.hatch');
      const name = /#([\w-]+)/.exec(hatch?.getAttribute('fill') ?? '')?.[1] ?? '';
      const turn = svg.querySelector<SVGPatternElement>(`[id="${name}"]`)?.patternTransform.baseVal;
      const { a = 0, b = 0 } = turn?.consolidate()?.matrix ?? {};
      return {
        label: box('.label-country text').height,
        mark: box('g.mark').width,
        hatch: Math.hypot(a, b) * (hatch?.getScreenCTM()?.a ?? 0),
        note: [box('.note').left - frame.left, frame.bottom - box('.note').bottom],
        bar: [box('.scale-bar').left - frame.left, box('.scale-bar').top - frame.top],
      };
    });
  const before = await sizes();
  await press(page, 'Zoom in');
  await press(page, 'Zoom in');
  await expect(drawing(page).locator('.lines > g').first()).toBeAttached();
  const after = await sizes();
  for (const key of ['label', 'mark', 'hatch'] as const) expect(after[key], key).toBeCloseTo(before[key], 0);
  for (const i of [0, 1]) {
    expect(after.note[i]).toBeCloseTo(before.note[i] ?? NaN, 0);
    expect(after.bar[i]).toBeCloseTo(before.bar[i] ?? NaN, 0);
  }
});

test('the scale bar says the shorter way that it stands for, and the whole map is the map as built', async ({
  page,
}) => {
  await page.goto(border);
  const bar = drawing(page).locator('.scale-bar + g text');
  const [built, words] = [await part(page), await bar.textContent()];
  await press(page, 'Zoom in');
  await expect(bar).toHaveText('100 km');
  await expect(page.getByRole('status').first()).toHaveText('The map is 2 times as large as at first.');
  await press(page, 'Whole map');
  await expect(bar).toHaveText(words ?? '');
  expect(await part(page)).toBe(built);
});

test('every press counts that comes while what zooms is still on its way', async ({ page }) => {
  const letIn = await holdBack(page, /\/zoom\.\w+\.js/);
  await page.goto(border);
  const asked = page.waitForRequest(/\/zoom\.\w+\.js/);
  for (let i = 0; i < 3; i += 1) await press(page, 'Zoom in');
  await press(page, 'Zoom out');
  await asked;
  expect(await scale(page)).toBe(1);
  letIn();
  await expect.poll(() => scale(page)).toBe(4);
});

test('what the focus or a choice in the table leads to comes into sight', async ({ page }) => {
  await page.goto(border);
  for (let i = 0; i < 3; i += 1) await press(page, 'Zoom in');
  await expect.poll(() => scale(page)).toBe(8);
  const isIn = (id: string) =>
    page.locator(`${shown} g.mark[data-id="${id}"]`).evaluate((mark) => {
      const [inner, outer] = [mark, mark.closest('.drawing') as Element].map((one) =>
        one.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      return (
        inner.x > outer.x && inner.right < outer.right && inner.y > outer.y && inner.bottom < outer.bottom
      );
    });
  const id = 'belgorod-camp-nato';
  expect(await isIn(id)).toBe(false);
  await page.locator(`tr[data-row="${id}"] button`).click();
  expect(await isIn(id)).toBe(true);
  await page.keyboard.press('Escape');
  await page.locator(`${shown} g.mark[data-id="${id}"]`).focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp']) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? '');
    expect(await isIn(focused), `${focused} after ${key}`).toBe(true);
  }
});

test('a row of the table whose mark lies beyond the view opens the map that has it', async ({ page }) => {
  await page.goto('figures/border/?view=crimea');
  await page.locator('tr[data-row="belgorod-camp-nato"] button').click();
  await expect(page.locator(`${shown} g.mark[data-id="belgorod-camp-nato"]`)).toBeVisible();
  await expect(page).toHaveURL(/\?layers=article,sightings&select=belgorod-camp-nato$/);
});

test('where nothing may fill the screen no button offers it, and a zoomed map leaves the page its wheel', async ({
  page,
}) => {
  // As on an iPhone, which knows none of these.
  await page.addInitScript(() => {
    for (const name of ['fullscreenElement', 'fullscreenEnabled', 'exitFullscreen'])
      Reflect.deleteProperty(Document.prototype, name);
    Reflect.deleteProperty(Element.prototype, 'requestFullscreen');
  });
  await page.goto(border);
  await press(page, 'Zoom in');
  await expect.poll(() => scale(page)).toBe(2);
  await expect(page.getByRole('button', { name: 'Full screen' })).toHaveCount(0);
  await page.mouse.move(...(await middleOf(drawing(page))));
  const top = await scrolled(page);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => scrolled(page)).toBe(top + 60);
  expect(await scale(page)).toBe(2);
});

test('full screen keeps what is chosen and where the map is; there a plain wheel zooms', async ({ page }) => {
  await page.goto(`${border}&date=2014-04-10`);
  await press(page, 'Zoom in');
  await expect.poll(() => scale(page)).toBe(2);
  const before = await part(page);
  await press(page, 'Full screen');
  await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
  expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe('figure-explorer');
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeInViewport({ ratio: 1 });
  // The browser rounds the edge of a layer to whole pixels.
  await expect(drawing(page)).toBeInViewport({ ratio: 0.99 });
  expect(await part(page)).toBe(before);
  await page.mouse.move(...(await middleOf(drawing(page))));
  await page.mouse.wheel(0, -200);
  await expect.poll(() => scale(page)).toBeGreaterThan(2);
  await press(page, 'Leave full screen');
  await expect(page.getByRole('button', { name: 'Full screen', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/date=2014-04-10/);
});

test('the address takes along what is chosen, and Back comes back to it @addresses', async ({ page }) => {
  await page.goto('figures/');
  await page.goto('figures/border/');
  await press(page, 'Rostov and the Sea of Azov');
  await page.getByRole('slider').press('ArrowLeft');
  await page.locator(`${shown} g.mark:visible`).first().click();
  await press(page, 'Zoom in');
  await expect(page).toHaveURL(/\?view=rostov-azov&layers=article,sightings&date=2014-04-16&select=[\w-]+$/);
  const address = page.url();
  await page.getByRole('link', { name: 'Timeline' }).first().click();
  await expect(page).toHaveURL(/timeline/);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(page.locator('[data-view="rostov-azov"] [data-figure]')).toBeVisible();
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '16 April 2014');
  await expect(page.getByRole('dialog')).toBeVisible();
  // Choices replace the address: one step back more leaves the figure.
  await page.goBack();
  await expect(page).toHaveURL(/figures\/$/);
});

for (const id of ['crimea', 'numbers', 'weeks', 'sourcing']) {
  test(`${id} is read as it is and has no buttons that zoom`, async ({ page }) => {
    await page.goto(`figures/${id}/`);
    await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
  });
}

test('nothing shifts, from the first paint to a map that is zoomed', async ({ page }) => {
  await watchShifts(page);
  await page.goto(border, { waitUntil: 'networkidle' });
  await press(page, 'Zoom in');
  await expect(drawing(page).locator('.lines > g').first()).toBeAttached();
  await press(page, 'Whole map');
  expect(await shiftsOf(page)).toBe(0);
});
