/** A reader who has read a page reads on without a network, never a quotation that was corrected, and can be rid of it all. */
import { expect, type Page } from '@playwright/test';
import { readAndKeep, shortened, test } from './offline-site.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 60_000 });

const quote = 'quotes/wont-stop/';
const note = '.offline-copy';

/** Asks whether there is a newer worker, and waits until it has taken over. */
const takeOver = (page: Page) =>
  page.evaluate(async () => {
    const changed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve),
    );
    await (await navigator.serviceWorker.ready).update();
    await changed;
  });

const cachesOf = (page: Page) => page.evaluate(() => caches.keys());
const workersOf = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('a page that was read, a statement and the search are there without a network @addresses', async ({
  page,
  site,
}) => {
  await readAndKeep(page, `${site.address}call/`);
  const title = (await page.locator('h1').textContent()) ?? '';
  await expect(page.locator(note)).toHaveCount(0);
  await site.leave();
  await page.reload();
  await expect(page.locator('h1')).toHaveText(title);
  await expect(page.locator(note)).toContainText(String(new Date().getUTCFullYear()));
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  await page.goto(site.address + quote);
  await expect(page.locator('main q[data-quote="wont-stop"]').first()).toBeVisible();
  await page.goto(`${site.address}search/?q=%22domino+effect%22`);
  await expect(page.locator('[data-results="quotes"] > [data-quote]').first()).toHaveAttribute(
    'data-quote',
    'domino-effect',
  );
});

test('a reader whose network takes the question and never answers reads the copy', async ({ page, site }) => {
  site.change('sw.js', shortened(site));
  await readAndKeep(page, site.address);
  site.fallSilent(quote);
  await page.goto(site.address + quote, { waitUntil: 'commit' });
  await expect(page.locator(note)).toContainText('gives no answer');
  await expect(page.locator('main q[data-quote="wont-stop"]').first()).toBeVisible();
  expect(site.asked).toContain(quote);
});

test('a page of which there is no copy says so, and leads to those that are kept @addresses', async ({
  page,
  site,
}) => {
  site.change('sw.js', shortened(site));
  await readAndKeep(page, site.address);
  await site.leave();
  await page.goto(`${site.address}people/`);
  await expect(page.locator('h1')).toContainText('no copy of this page');
  await page.locator(`a[href$="/call/"]`).click();
  await expect(page.locator(note)).toBeVisible();
});

test('a corrected quotation is read at once with a network, and after the update without one', async ({
  page,
  site,
}) => {
  const worker = shortened(site);
  site.change('sw.js', worker);
  await readAndKeep(page, site.address + quote);
  const corrected = site.read(quote).replaceAll('won’t', 'CORRECTED');
  expect(corrected).toContain('CORRECTED');
  site.change(quote, corrected);
  await page.reload();
  await expect(page.locator('main')).toContainText('CORRECTED');
  const [entry = ''] = new RegExp(`\\{"url":"[^"]*${quote}","revision":"\\w+"\\}`).exec(worker) ?? [];
  expect(entry).not.toBe('');
  site.change('sw.js', worker.replace(entry, entry.replace(/"revision":"\w+"/, '"revision":"corrected"')));
  await takeOver(page);
  await site.leave();
  await page.reload();
  await expect(page.locator(note)).toBeVisible();
  await expect(page.locator('main')).toContainText('CORRECTED');
});

test('one file switches it off: the copies go, and pages come from the network @addresses', async ({
  page,
  site,
}) => {
  site.change('sw.js', shortened(site));
  await readAndKeep(page, site.address);
  expect(await cachesOf(page)).toHaveLength(1);
  site.change('sw.js', site.read('sw-off.js'));
  await page.reload();
  await expect.poll(() => workersOf(page)).toBe(0);
  expect(await cachesOf(page)).toEqual([]);
  await page.goto(`${site.address}call/`);
  await expect(page.locator('h1')).toBeVisible();
});

/** What a careless first version might have been: it serves what it once saw, for ever. */
const careless = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith((async () => {
  const cache = await caches.open('old-' + registration.scope);
  const kept = await cache.match(event.request);
  if (kept) return kept;
  const stale = event.request.mode === 'navigate'
    ? new Response('<!doctype html><title>Old</title><main>STALE</main>', { headers: { 'content-type': 'text/html' } })
    : await fetch(event.request);
  await cache.put(event.request, stale.clone());
  return stale;
})()));`;

test('a careless old version gives way, and its copies are gone', async ({ page, site }) => {
  site.change('sw.js', careless);
  await readAndKeep(page, site.address);
  await page.reload();
  await expect(page.locator('main')).toHaveText('STALE');
  site.change('sw.js', shortened(site));
  await takeOver(page);
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  await expect.poll(() => cachesOf(page)).toHaveLength(1);
  expect((await cachesOf(page))[0]).toContain('precache');
});

test('frames for other sites pass by it @addresses', async ({ page, site }) => {
  site.change('sw.js', shortened(site));
  await readAndKeep(page, site.address);
  const frame = await page.goto(`${site.address}embed/border/`);
  expect(frame?.fromServiceWorker()).toBe(false);
  const own = await page.goto(`${site.address}call/`);
  expect(own?.fromServiceWorker()).toBe(true);
});

/** Until what a page leaves for later is done: the browser takes such work in turn, and the page waits four seconds at most. */
const idle = (page: Page) =>
  page.evaluate(
    (timeout) => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout })),
    5_000,
  );

test('a frame does not ask for it', async ({ page, site }) => {
  await page.goto(`${site.address}embed/border/`);
  await idle(page);
  expect(await workersOf(page)).toBe(0);
});

for (const [who, connection] of [
  ['who saves data', { saveData: true, effectiveType: '4g' }],
  ['on a slow line', { saveData: false, effectiveType: '3g' }],
] as const) {
  test(`a reader ${who} gets no copy`, async ({ page, site }) => {
    await page.addInitScript(
      (given) => Object.defineProperty(Navigator.prototype, 'connection', { get: () => given }),
      connection,
    );
    await page.goto(site.address);
    await idle(page);
    expect(await workersOf(page)).toBe(0);
    expect(site.asked).not.toContain('sw.js');
  });
}

test('a copy is not brought up to date on a slow line, and stays as it is', async ({ page, site }) => {
  const worker = shortened(site);
  site.change('sw.js', worker);
  await readAndKeep(page, site.address);
  const slow = "Object.defineProperty(navigator, 'connection', { value: { effectiveType: '2g' } });";
  site.change('sw.js', `${slow}${worker.replaceAll(/"revision":"\w+"/g, '"revision":"newer"')}`);
  site.asked.length = 0;
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const worker = registration.installing;
    while (worker && !['redundant', 'activated'].includes(worker.state))
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    return worker?.state;
  });
  expect(outcome).toBe('redundant');
  expect(site.asked).toEqual(['sw.js']);
  await site.leave();
  await page.reload();
  await expect(page.locator(note)).toBeVisible();
});

test('it is asked for only after the page has all it needs', async ({ page, site }) => {
  site.change('sw.js', shortened(site));
  await readAndKeep(page, site.address);
  const asked = site.asked;
  const needed = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < performance.getEntriesByType('navigation')[0]!.duration)
      .map(({ name }) => new URL(name).pathname),
  );
  expect(needed.length).toBeGreaterThan(2);
  for (const name of needed) {
    const place = asked.findIndex((one) => name.endsWith(`/${one}`) && one !== '');
    expect(place, name).toBeLessThan(asked.indexOf('sw.js'));
  }
});
