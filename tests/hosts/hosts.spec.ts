/** What strict pages do to a frame: policies, isolation, sandboxes. Whatever they forbid, something true stays. */
import type { Page } from '@playwright/test';
import { load } from 'cheerio';
import { sendHeaders } from './headers-file.ts';
import { parents } from './parents.ts';
import { read } from './site.ts';
import { expect, expectFit, frameOf, openTable, test } from './stage.ts';

const isolated = (policy: string) => ({
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': policy,
});

/** The picture and the link that stand where no frame may. */
async function expectFallback(page: Page, site: string): Promise<void> {
  const link = page.locator(`figure a[href="${site}figures/border/"]`);
  await expect(link).toBeVisible();
  await expect(link).toHaveText(/\w+ \w+/);
  const picture = link.locator('img');
  await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(1200);
}

test('a page that allows no foreign script keeps the picture and the link', async ({
  page,
  site,
  show,
  snippet,
  photo,
}) => {
  await show(snippet('border', 'figure'), { headers: { 'content-security-policy': "script-src 'self'" } });
  await expectFallback(page, site);
  await expect(page.locator('iframe')).toHaveCount(0);
  await photo();
});

test('a page that allows no foreign frame keeps the picture and the link', async ({
  page,
  site,
  show,
  snippet,
  photo,
}) => {
  await show(snippet('border', 'figure'), { headers: { 'content-security-policy': "frame-src 'self'" } });
  await expect(page.locator('iframe'), 'the loader tried').toHaveCount(1);
  await expect.poll(() => page.frames().at(-1)?.url(), 'and was refused').toMatch(/^chrome-error:/);
  await expectFallback(page, site);
  expect((await page.locator('iframe').boundingBox())?.height, 'no empty box').toBe(0);
  await photo();
});

for (const [kind, place] of [
  ['figure', 0],
  ['exact', -1],
] as const)
  test(`a page with the policy that we print for the lines of "${kind}" shows the frame`, async ({
    page,
    site,
    show,
    snippet,
  }) => {
    await sendHeaders(page, site);
    const $ = load(read('embedding/index.html'));
    const printed = $('pre.line')
      .toArray()
      .map((line) => $(line).text());
    const ours = printed.filter((line) => line.startsWith('frame-src ')).at(place);
    const policy = `default-src 'none'; style-src 'unsafe-inline'; ${ours}`;
    await show(snippet('border', kind), { headers: { 'content-security-policy': policy } });
    await expectFit(await frameOf(page));
    await expect(page.locator('figure > a')).toBeHidden();
  });

for (const policy of ['require-corp', 'credentialless'])
  test(`an isolated page (${policy}) shows the frame when our host sends its headers`, async ({
    page,
    site,
    show,
    snippet,
    photo,
  }) => {
    await sendHeaders(page, site);
    await show(snippet('border', 'figure'), { headers: isolated(policy) });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await expectFit(await frameOf(page));
    await photo();
  });

test('an isolated page takes a bare frame when our host sends its headers', async ({ page, site, show }) => {
  await sendHeaders(page, site);
  await show(`<iframe title="A figure" src="${site}embed/border/"></iframe>`, {
    headers: isolated('require-corp'),
  });
  await expect((await frameOf(page)).locator('svg').first()).toBeVisible();
});

test('an isolated page (credentialless) shows the frame on a host without headers', async ({
  page,
  show,
  snippet,
}) => {
  await show(snippet('border', 'figure'), { headers: isolated('credentialless') });
  await expectFit(await frameOf(page));
  const { credentialless } = (await page
    .locator('iframe')
    .evaluateHandle((frame) => ({
      credentialless: (frame as HTMLIFrameElement & { credentialless?: boolean }).credentialless,
    }))
    .then((handle) => handle.jsonValue())) as { credentialless?: boolean };
  expect(credentialless).toBe(true);
});

test('an isolated page (require-corp) keeps the link on a host without headers', async ({
  page,
  site,
  show,
  snippet,
}) => {
  await show(snippet('border', 'figure'), { headers: isolated('require-corp') });
  await expect(page.locator(`figure a[href="${site}figures/border/"]`)).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
});

const listener = parents.find(({ name }) => name.startsWith('Datawrapper'))?.body('ADDRESS', '', '') ?? '';

test('in a sandbox that allows nothing the drawing, its table and its links are there', async ({
  page,
  site,
  show,
  photo,
}) => {
  await show(
    `<iframe title="A figure" sandbox="" width="100%" height="700" src="${site}embed/border/"></iframe>`,
  );
  const frame = await frameOf(page);
  await expect(frame.locator('svg').first()).toBeVisible();
  expect(await frame.locator('svg path').count()).toBeGreaterThan(10);
  await expect(frame.locator(`a[href$="/figures/border/"]`).first()).toBeVisible();
  await openTable(frame);
  await expect(frame.locator('table').first()).toBeVisible();
  await photo();
});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin', 'allow-scripts allow-popups'])
  test(`in a sandbox (${sandbox}) the frame is sized and its later script loads`, async ({
    page,
    site,
    show,
    photo,
  }) => {
    const asked = page.waitForResponse((response) => /\/embed\/.*\.js$/.test(response.url()));
    await show(
      listener.replace('ADDRESS', `${site}embed/border/`).replace('<iframe', `<iframe sandbox="${sandbox}"`),
    );
    const frame = await frameOf(page);
    await expectFit(frame);
    await frame.locator('svg').first().hover();
    expect((await asked).status()).toBe(200);
    await openTable(frame);
    await expectFit(frame);
    await photo();
  });

for (const [host, prepare] of [
  ['without headers', () => Promise.resolve()],
  ['with its headers', sendHeaders],
] as const)
  test(`in a sandbox that allows new windows, the link opens the page from a host ${host}`, async ({
    page,
    site,
    show,
  }) => {
    await prepare(page, site);
    await show(
      `<iframe title="A figure" sandbox="allow-scripts allow-popups" height="700" src="${site}embed/border/"></iframe>`,
    );
    const opened = page.context().waitForEvent('page');
    await (await frameOf(page)).locator(`a[href$="/figures/border/"]`).first().click();
    const own = await opened;
    await expect(own.locator('main .view svg').first()).toBeVisible();
    expect(own.url()).toBe(`${site}figures/border/`);
    await page.context().unrouteAll({ behavior: 'wait' });
  });
