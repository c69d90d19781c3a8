/** How a page opens on a phone: a few parts in each frame, and at the place where a reader has left it. */
import type { Page } from '@playwright/test';
import { hold } from '../budgets.ts';
import { shiftsOf, watchShifts } from './shifts.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 412, height: 823 } });

/** One of each kind of long page. */
const long = [
  '',
  'buildup/',
  'fears/',
  'quotes/',
  'quotes/as-many-as-40000/',
  'figures/border/',
  'sources/',
  'timeline/',
];

/** How many elements of the page are shown, in its head and below it. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const count = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      ).length;
    return { head: count('.site-header *'), below: count('main, main *, .site-footer *') };
  });

/** Resolves when nothing waits any more: no part has had a transition under way for a while. */
const complete = (page: Page) =>
  page.evaluate(async () => {
    for (let still = 0; still < 20; still = document.getAnimations().length === 0 ? still + 1 : 0)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/** Reads on as with a thumb, so that each part is laid out before the next comes. */
async function readOn(page: Page): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) {
    await page.mouse.wheel(0, 400);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
}

/** Resolves when the page has stood still for a while. */
const standing = (page: Page) =>
  page.evaluate(async () => {
    for (let still = 0, last = scrollY; still < 20; still = scrollY === last ? still + 1 : 0) {
      last = scrollY;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });

/** What stands in the middle of the screen: which element of the page, and at which line of the screen. */
const middle = (page: Page) =>
  page.evaluate(() => {
    const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 2) as Element;
    const { top } = seen.getBoundingClientRect();
    return { element: [...document.querySelectorAll('body *')].indexOf(seen), top };
  });

/** How far from where it was left something stands; without end when something else is there. */
async function distance(page: Page, left: Awaited<ReturnType<typeof middle>>): Promise<number> {
  const { element, top } = await middle(page);
  return element === left.element ? Math.abs(top - left.top) : Infinity;
}

const line = 20; // pixels

for (const address of long) {
  test(`/${address}: who loads it again or comes back finds the place`, async ({ page }) => {
    await page.goto(address || './');
    await complete(page);
    await readOn(page);
    await standing(page);
    const left = await middle(page);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(4000);
    await page.reload();
    await expect.poll(() => distance(page, left), 'after loading it again').toBeLessThan(line);
    await page.goto('about/');
    await page.goBack();
    await expect.poll(() => distance(page, left), 'after coming back').toBeLessThan(line);
  });
}

/** Has parts of a page wait for an hour, so that a page stays as it is first seen however slow the machine. */
const holdFirstSight = (page: Page) =>
  page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("[data-fresh='in-turn'] body * { transition-delay: 3600s !important; }");
    document.adoptedStyleSheets = [sheet];
  });

/** Draws the page once more from nothing: what a busy machine did while it came in is no part of a claim. */
const drawAnew = (page: Page) =>
  page.evaluate(() => {
    document.body.hidden = true;
    document.body.getBoundingClientRect();
    document.body.hidden = false;
  });

test('what is first seen of a page is its head and nothing below it', async ({ page }) => {
  await holdFirstSight(page);
  for (const address of long) {
    await page.goto(address || './');
    await expect(page.locator('html')).toHaveAttribute('data-fresh', 'in-turn');
    await drawAnew(page);
    await expect.poll(async () => (await shown(page)).head, `/${address}`).toBeGreaterThan(3);
    expect((await shown(page)).below, `/${address}`).toBe(0);
  }
});

test('nothing moves on a slow phone while parts come in turn, though the scripts are there first', async ({
  page,
}) => {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await watchShifts(page);
  for (const address of long) {
    await page.goto(address || './');
    await complete(page);
    hold('layout-shift', await shiftsOf(page), address);
  }
});

test('once it stands, a page that came part by part shows all that it has', async ({ page }) => {
  for (const address of long) {
    await page.goto(`${address || './'}?at-once`);
    await complete(page);
    const whole = await shown(page);
    expect(whole.below).toBeGreaterThan(300);
    await page.goto(address || './');
    await complete(page);
    expect(await shown(page), `/${address}`).toEqual(whole);
  }
});

test('parts wait for nobody who follows a link into a page', async ({ page }) => {
  await page.goto('fears/#main');
  await expect(page.locator('html')).not.toHaveAttribute('data-fresh');
  const waiting = await page.evaluate(
    () =>
      [...document.querySelectorAll('main *')].filter(
        (one) => getComputedStyle(one).contentVisibility !== 'visible',
      ).length,
  );
  expect(waiting).toBe(0);
});

/** A touch is never too late. */
const keepListening = (page: Page) =>
  page.addInitScript(() => {
    AbortSignal.timeout = () => new AbortController().signal;
  });

const touch = (page: Page) => page.evaluate(() => dispatchEvent(new Event('wheel')));

test('all is there as soon as a reader touches the page', async ({ page }) => {
  await holdFirstSight(page);
  await keepListening(page);
  await page.goto('buildup/');
  await drawAnew(page);
  const hidden = () =>
    page
      .locator('.step')
      .evaluateAll(
        (steps) => steps.filter((step) => !step.checkVisibility({ visibilityProperty: true })).length,
      );
  await expect.poll(hidden).toBeGreaterThan(3);
  await touch(page);
  await expect.poll(hidden).toBe(0);
});

/** Counts how often somebody asks where a mark is while its drawing waits, which would have all of it laid out at once. */
const countEarly = (page: Page) =>
  page.addInitScript(() => {
    const counted = Object.assign(globalThis, { early: 0 });
    const { getClientRects } = Element.prototype;
    Element.prototype.getClientRects = function () {
      const drawings = this.closest('.drawings');
      if (drawings && getComputedStyle(drawings).contentVisibility === 'hidden') counted.early += 1;
      return getClientRects.call(this);
    };
  });

test('a chart whose turn has not come is left alone, and can be reached once it is there', async ({
  page,
}) => {
  await holdFirstSight(page);
  await keepListening(page);
  await countEarly(page);
  await page.goto('figures/numbers/');
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('map-interactive').length))
    .toBe(1);
  await page.evaluate(
    () => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))),
  );
  expect(await page.evaluate(() => (globalThis as unknown as { early: number }).early)).toBe(0);
  const wayIn = page.locator('figure-explorer g[data-id][tabindex="0"]');
  await touch(page);
  await expect(wayIn).toHaveCount(1);
});
