/**
 * One thing is broken at a time, and the reader still gets what the table says. Reading offline and a service worker of an
 * old version have their own story in `offline.spec.ts`; more ways in which the search can break, in `search-broken.spec.ts`.
 */
import { expect, test as plain, type Page } from '@playwright/test';
import { faults, type Fault } from './faults.ts';
import {
  explores,
  filters,
  findsStatements,
  fits,
  framed,
  mapWhole,
  namesBesideMarks,
  readsAll,
  readsAsEver,
  readsInOrder,
  searchesPages,
  zoomsOrStays,
} from './still.ts';

/** [what is broken, on which page, what still works, how that is seen] */
const table: readonly [Fault, string, string, (page: Page) => Promise<void>][] = [
  ['script off', './', 'the answer and the way on are there', readsAll('main h1', 'main p', 'main a')],
  ['script off', 'figures/border/', 'the map and its table are whole', mapWhole],
  ['script off', 'quotes/', 'every statement is listed', readsAll('tr[data-quote]')],
  ['script off', 'search/', 'every statement is listed', readsAll('#all-statements a[href*="/quotes/"]')],
  ['script off', 'embed/border/', 'the frame shows its map', readsAll('.drawing [data-figure]', 'main h1')],
  ['scripts blocked', 'call/', 'the text is there and terms open', readsAll('main h1', 'main q', 'main p')],
  ['scripts blocked', 'figures/border/', 'the map and its table are whole', mapWhole],
  ['CSS blocked', 'call/', 'the text stands in its order', readsInOrder],
  ['CSS blocked', 'figures/border/', 'the map is lines and names, no black box', mapWhole],
  ['CSS blocked', 'search/?q=%22domino+effect%22', 'statements are found', findsStatements],
  ['fonts blocked', 'call/', 'the same text is read at once in another type', readsAsEver],
  ['fonts blocked', 'figures/border/', 'the map and its table are whole', mapWhole],
  ['Pagefind missing', 'search/?q=%22domino+effect%22', 'statements are found', findsStatements],
  ['worker blocked', 'search/?q=%22domino+effect%22', 'statements are found', findsStatements],
  ['worker blocked', 'search/?q=%22domino+effect%22', 'pages are found', searchesPages],
  ['quote index truncated', 'search/?q=%22domino+effect%22', 'pages are found', searchesPages],
  ['quote index truncated', 'quotes/', 'every statement is listed and filtered', filters],
  ['base map truncated', 'figures/border/', 'the map and its table are whole', mapWhole],
  ['zooming blocked', 'embed/border/', 'the map stays whole when a reader zooms', zoomsOrStays],
  ['storage denied', 'figures/border/', 'the map is explored', explores],
  ['storage denied', 'search/?q=%22domino+effect%22', 'statements are found', findsStatements],
  ['storage denied', 'quotes/', 'statements are filtered', filters],
  ['localStorage full', 'figures/border/', 'the map is explored', explores],
  ['localStorage full', 'quotes/', 'statements are filtered', filters],
  ['clock in 2038', 'call/', 'the same text, with the same dates', readsAsEver],
  ['clock in 2038', 'figures/border/', 'the map is explored by the days of its own', explores],
  ['clock in 2038', 'search/?q=%22domino+effect%22', 'statements are found', findsStatements],
  ['200 % text', 'call/', 'all fits the screen', fits],
  ['200 % text', 'figures/border/', 'all fits the screen', fits],
  ['200 % text', 'search/?q=%22domino+effect%22', 'all fits the screen', fits],
  ['200 % text', 'embed/border/', 'the frame’s text grows, and fits', fits],
  ['RTL host', 'call/', 'all fits the screen', fits],
  ['RTL host', 'figures/border/', 'names stand beside their marks', namesBesideMarks],
  ['RTL host', 'quotes/', 'statements are filtered', filters],
];

/** What is broken shows in the console of the browser; but no script of ours may fail over it. */
const test = plain.extend<{ nothingThrows: void }>({
  nothingThrows: [
    async ({ page }, use) => {
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(error.message));
      await use();
      // A file that is still being cut when all has been seen is cut for nobody.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      expect(thrown).toEqual([]);
    },
    { auto: true },
  ],
});

for (const [fault, address, still, see] of table) {
  test(`${fault}, ${address}: ${still}`, async ({ page, context }) => {
    await faults[fault](page, context);
    await page.goto(address);
    await see(page);
  });
}

test('RTL host, embed/border/: the frame reads from the left and fits', async ({ page, baseURL }) => {
  await framed(page, new URL('embed/border/', baseURL).href);
});

test('offline, once a figure is open: it is explored', async ({ page, context }) => {
  await page.goto('figures/border/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await explores(page);
});

test('slow 2G, call/: text is painted while every font and script is still to come', async ({
  page,
  context,
}) => {
  test.slow();
  let letGo = () => {};
  const painted = new Promise<void>((resolve) => (letGo = resolve));
  const held: string[] = [];
  await page.route(/\.(woff2|js)$/, async (route) => {
    held.push(route.request().url());
    await painted;
    await route.continue();
  });
  await faults['slow 2G'](page, context);
  await page.goto('call/', { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await readsAll('main h1', 'main p')(page);
  expect(held.length).toBeGreaterThan(2);
  letGo();
  await page.waitForLoadState();
  await readsAsEver(page);
});

test('every fault has its rows', () => {
  const listed = new Set<string>([...table.map(([fault]) => fault), 'slow 2G']);
  expect([...listed].sort()).toEqual(Object.keys(faults).sort());
});
