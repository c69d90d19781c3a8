/** Figures on other people's pages: the loader in a strange host, the panel that hands out the lines, the check. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { newsScript } from '../../src/embeds/pin/news.ts';
import { readPins } from '../../src/embeds/pin/pins.ts';
import { expect, test } from './site.ts';

const figure = 'border';
const folder = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');

/** Somebody else's server: it answers with the page that a test gives it. */
let body = '';
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end(`<!doctype html><title>Host</title>${body}`);
});
test.beforeAll(() => new Promise<void>((done) => void server.listen(0, '127.0.0.1', done)));
test.afterAll(() => void server.close());

/** Where the site is. */
const siteAt = (baseURL: string | undefined) => new URL('./', baseURL).href;

const fallback =
  '<a href="https://example.org/"><img alt="A picture" src="data:,"> A map with its sources</a>';
const figureAt = (site: string, id: string) =>
  `<figure id="${id}" data-figure-src="${site}embed/${figure}/" data-title="Map ${id}">${fallback}</figure>`;
const scriptAt = (site: string) => `<script async src="${site}embed.js"></script>`;

/** Opens a page of somebody else, made of this markup, at another origin. */
async function openHost(page: Page, markup: string) {
  body = markup;
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const frameIn = (page: Page, id: string) => page.locator(`#${id} > iframe`);

/** The frame is as tall as what it holds. */
async function expectFit(page: Page, id: string) {
  await expect(page.locator(`#${id} > a`)).toBeHidden();
  const inside = page.frameLocator(`#${id} > iframe`).locator('html');
  await expect
    .poll(async () => {
      const content = await inside.evaluate((root) => root.getBoundingClientRect().height);
      return Math.abs(((await frameIn(page, id).boundingBox())?.height ?? 0) - content);
    })
    .toBeLessThanOrEqual(1);
}

test('the loader shows two figures and a late one, once each, though it is loaded twice', async ({
  page,
  baseURL,
}) => {
  const site = siteAt(baseURL);
  const two = figureAt(site, 'one') + figureAt(site, 'two');
  await openHost(page, two + scriptAt(site) + scriptAt(site));
  for (const id of ['one', 'two']) await expectFit(page, id);
  await page.evaluate(
    (markup) => {
      document.body.insertAdjacentHTML('beforeend', markup);
    },
    figureAt(site, 'late'),
  );
  await frameIn(page, 'late').scrollIntoViewIfNeeded();
  await expectFit(page, 'late');
  await expect(page.locator('iframe')).toHaveCount(3);
  await expect(frameIn(page, 'late')).toHaveAttribute('title', 'Map late');
  await expect(frameIn(page, 'late')).toHaveAttribute('loading', 'lazy');
});

test('the loader keeps hold of nothing that was taken from the page', async ({ page, baseURL }) => {
  const site = siteAt(baseURL);
  await openHost(page, figureAt(site, 'one') + scriptAt(site));
  await expectFit(page, 'one');
  const removed = await page.evaluateHandle(() => {
    const one = document.querySelector('#one') as Element;
    one.remove();
    return [new WeakRef(one), new WeakRef(one.querySelector('iframe') as Element)];
  });
  const session = await page.context().newCDPSession(page);
  await expect
    .poll(async () => {
      await session.send('HeapProfiler.collectGarbage');
      return removed.evaluate((all) => all.filter((one) => one.deref() !== undefined).length);
    })
    .toBe(0);
});

test('the loader frames no address but its own site’s', async ({ page, baseURL }) => {
  const site = siteAt(baseURL);
  const strange = [
    'javascript:parent.wasRun=1',
    `http://127.0.0.1/embed/${figure}/`,
    'https://example.org/',
  ].map((address) => `<figure data-figure-src="${address}">${fallback}</figure>`);
  await openHost(page, strange.join('') + figureAt(site, 'one') + scriptAt(site));
  await expectFit(page, 'one');
  await expect(page.locator('iframe')).toHaveCount(1);
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
});

test('the lines to copy follow what was chosen, and say that they were copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`figures/${figure}/`);
  await page.locator('section[aria-labelledby="embed"] > details > summary').click();
  const lines = page.locator('#snippet-figure');
  await page.locator('select[name="view"]').selectOption('crimea');
  await expect(lines).toContainText(`embed/${figure}/?view=crimea"`);
  await page.getByRole('button', { name: 'Copy: HTML', exact: true }).click();
  await expect(page.locator('.copied')).toHaveText('Copied: HTML.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await lines.textContent());
  const steps = await page.evaluate(() => history.length);
  await page.locator('.preview > summary').click();
  const preview = page.locator('[data-page] iframe');
  for (const width of ['320', '960']) {
    await page.locator('select[name="width"]').selectOption(width);
    await expect(preview).toHaveAttribute('width', width);
    await expect(preview).toHaveAttribute('title', /^Preview: .{5}/);
    await expect(
      page.frameLocator('[data-page] iframe').locator(`svg[data-figure="${figure}-crimea"]`),
    ).toBeVisible();
  }
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.locator('.preview > summary').click();
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include('section[aria-labelledby="embed"]')
    .analyze();
  expect(passes.length).toBeGreaterThan(0);
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join())])).toEqual([]);
});

test('a pinned frame in a sandbox tells what was found to be wrong, and that a newer one exists', async ({
  page,
  baseURL,
}) => {
  const { versions } = readPins(path.resolve('content'));
  const [first] = versions;
  expect(first).toBeDefined();
  const { figure: pinned = '', hash = '' } = first ?? {};
  const text = 'The legend was wrong.';
  const notices = [{ figure: pinned, versions: [], date: '2030-01-02', text }];
  const newer = { figure: pinned, hash: '000000000000', pinned: '2030-01-02' };
  const words = { newer: 'Older.', open: 'See the newest', notice: (day: string) => `Correction, ${day}:` };
  const body = newsScript({ versions: [...versions, newer], notices, files: [] }, words);
  await page.route('**/v/versions.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  const src = `${siteAt(baseURL)}v/${hash}/embed/${pinned}/`;
  await openHost(page, `<iframe title="A map" sandbox="allow-scripts" src="${src}"></iframe>`);
  const notes = page.frameLocator('iframe').getByRole('note');
  await expect(notes).toHaveText([`Correction, 2030-01-02: ${text}`, 'Older. See the newest']);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the lines for the figure as it stands are complete', async ({ page }) => {
    await page.goto(`figures/${figure}/`);
    await page.locator('section[aria-labelledby="embed"] > details > summary').click();
    await expect(page.locator('#snippet-figure')).toContainText('<script async src=');
    await expect(page.locator('section[aria-labelledby="embed"] button:visible')).toHaveCount(0);
    await page.goto('embedding/');
    await expect(page.locator('embed-doctor [data-scriptless]')).toBeVisible();
  });
});

/** The lines as the page gives them. */
function defaultLines(): string {
  const html = readFileSync(path.join(folder, `figures/${figure}/index.html`), 'utf8');
  const [, escaped = ''] = /id="snippet-figure"[^>]*>([^]*?)<\/pre>/.exec(html) ?? [];
  return escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

test('the check tells what was stripped and what is left', async ({ page }) => {
  await page.goto('embedding/');
  const lines = defaultLines();
  const field = page.getByLabel('The code of your page');
  const answers: [string, string][] = [
    [lines, 'live'],
    [lines.replace(/<script[^]*/, ''), 'picture'],
    [lines.replace(/<script[^]*/, '').replace(/<\/?figure[^>]*>/g, ''), 'picture'],
    [lines.replace(/<img[^>]*>/, '').replace(/<script[^]*/, ''), 'link'],
    [lines.replaceAll('<', '&lt;'), 'none'],
  ];
  for (const [pasted, grade] of answers) {
    await field.fill(pasted);
    await page.getByRole('button', { name: 'Look at it' }).click();
    await expect(page.locator('[data-grade]')).toHaveAttribute('data-grade', grade);
  }
});

/** Runs in the page: pieces of markup, put together at random from a seed, each looked at. */
function lookAtMany(count: number): { said: number; failed: string[] } {
  const pieces = [
    '<script>parent.wasRun=window.wasRun=1</script>',
    '<img src=x onerror="wasRun=1">',
    '<svg onload=wasRun=1><style><img src=/gone onerror=wasRun=1>',
    '<iframe srcdoc="<script>parent.wasRun=1</script>">',
    '<figure data-figure-src="javascript:wasRun=1">',
    '<a href="javascript:wasRun=1">',
    '<template><math><mtext></form><form><mglyph>',
    '<base href="//other.test/">',
    '<meta http-equiv=refresh content="0;url=//other.test">',
    '<link rel=stylesheet href=//other.test/a.css>',
    '</textarea></title><!--',
    '\u0000\ud800“”<<<>>&#x;&amp&',
    '<table><tr><td><select><option>',
    '<object data=//other.test><embed src=//other.test>',
  ];
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const form = field.form as HTMLFormElement;
  const failed: string[] = [];
  let seed = 7;
  let said = 0;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  for (let i = 0; i < count; i += 1) {
    field.value = Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]?.slice(next(4))).join(
      '',
    );
    form.requestSubmit();
    const status = document.querySelector('.diagnosis h3');
    if (status?.textContent) said += 1;
    else failed.push(field.value);
  }
  return { said, failed: failed.slice(0, 3) };
}

test('the check runs nothing of 10,000 hostile texts and asks nobody', async ({ page }) => {
  await page.goto('embedding/');
  const field = page.getByLabel('The code of your page');
  await field.fill('<p>');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.locator('[data-grade="none"]')).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  expect(await page.evaluate(lookAtMany, 10_000)).toEqual({ said: 10_000, failed: [] });
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
  expect(asked).toEqual([]);
});
