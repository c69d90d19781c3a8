/**
 * What a reader does under the policy that the host sends and the one in the page: nothing is refused. Refusals are counted
 * by the browser's own events, in the page and in the frames inside it. That every page as it stands keeps to its policy
 * is seen in `access.spec.ts`, which opens them all.
 */
import { test as loud, type Page } from '@playwright/test';
import { box, pages, quotes } from './search-parts.ts';
import { expect, test } from './site.ts';

/** From now on, every document of the page tells what it was refused. */
async function watch(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('tellRefused', (what: string) => void refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, sample } = event;
      const { tellRefused } = window as unknown as { tellRefused(what: string): void };
      tellRefused([location.pathname, effectiveDirective, blockedURI, sourceFile, sample].join(' '));
    });
  });
  return refused;
}

test('searching, checking, exploring, saving and previewing keep to it too', async ({ page }) => {
  test.setTimeout(60_000);
  const refused = await watch(page);
  await page.goto('call/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('troops');
  await expect(page.locator(quotes).first()).toBeVisible();
  await expect(page.locator(pages).first(), 'Pagefind runs').toBeVisible();

  await page.goto('check/');
  await page.getByRole('textbox').fill('“avoid more provocations”');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('[data-verdict]').first()).toBeVisible();

  await page.goto('figures/border/?layers=sightings&date=2014-03-28');
  await page.locator('g[data-id]:visible').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save what is shown as CSV' }).click();
  expect((await saving).suggestedFilename()).toMatch(/\.csv$/);
  await page.locator('section[aria-labelledby="embed"] > details > summary').click();
  await page.locator('.preview > summary').click();
  await expect(page.frameLocator('[data-page] iframe').locator('svg[data-figure]').first()).toBeVisible();

  await page.goto('embedding/');
  await page.getByLabel('The code of your page').fill('<figure data-figure-src="x"><img src=y></figure>');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.locator('[data-grade]')).toBeVisible();
  expect(refused).toEqual([]);
});

test('a frame that is explored and zoomed keeps to its policy, in a sandbox too', async ({
  page,
  baseURL,
}) => {
  const refused = await watch(page);
  await page.goto('embed/border/');
  for (const sandbox of ['', ' sandbox="allow-scripts"']) {
    const host = `<iframe title="A map" width="800" height="900"${sandbox} src="${baseURL}embed/border/"></iframe>`;
    await page.route('**/host-of-a-frame', (route) =>
      route.fulfill({ contentType: 'text/html', body: host }),
    );
    await page.goto('/host-of-a-frame');
    const frame = page.frameLocator('iframe');
    const drawing = frame.locator('.drawing:not([hidden]) [data-figure]').first();
    const before = await drawing.getAttribute('viewBox');
    await frame.getByRole('button', { name: 'Zoom in' }).click();
    await expect(drawing).not.toHaveAttribute('viewBox', before ?? '');
    await frame.getByLabel('Crimea', { exact: true }).check();
    await expect(frame.locator('[data-view="crimea"] [data-figure]')).toBeVisible();
    await page.unroute('**/host-of-a-frame');
  }
  expect(refused).toEqual([]);
});

/** The browser says in the console what it refuses. */
loud('what a policy does not list is refused', async ({ page }) => {
  for (const address of ['about/', 'embed/border/']) {
    await page.goto(address);
    const outcome = await page.evaluate(() => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown };
      };
      const tries: (() => unknown)[] = [
        () => document.body.insertAdjacentHTML('beforeend', '<b>text</b>'),
        () => trustedTypes.createPolicy('not-listed', {}),
        () => (document.createElement('script').text = 'window.wasRun = true'),
      ];
      return tries.map((one) => {
        try {
          return typeof one();
        } catch {
          return 'refused';
        }
      });
    });
    expect(outcome, address).toEqual(['refused', 'refused', 'refused']);
  }
});
