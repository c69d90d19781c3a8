/** A pinned frame in a sandbox: it is what it was, works with the scripts that were pinned beside it, and hears news. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { freeze } from '../../src/embeds/pin/freeze.ts';
import { newsScript } from '../../src/embeds/pin/news.ts';
import type { Pins, Version } from '../../src/embeds/pin/pins.ts';
import { expect, expectFit, test } from './embed-frame-host.ts';

const folder = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');
const built = (name: string) => readFileSync(path.join(folder, 'embed', name), 'utf8');
const figure = 'border';
const old: Version = { figure, hash: '0123456789ab', pinned: '2030-01-01' };
const newer: Version = { figure, hash: '111111111111', pinned: '2030-01-02' };
const words = { newer: 'Older.', open: 'See the newest', notice: (day: string) => `Correction, ${day}:` };

/** Serves the frame of this build as one that was pinned, under the version of that name, with this news. */
const serving = test.extend<{ pinned: (news: Partial<Pins>) => Promise<string> }>({
  pinned: async ({ page, baseURL }, use) => {
    const site = new URL('./', baseURL).href;
    const html = freeze(built(`${figure}/index.html`), site);
    await use(async (news) => {
      const script = newsScript({ versions: [old], notices: [], files: [], ...news }, words);
      const type = (contentType: string, body: string) => ({ contentType, body });
      await page.route(`${site}v/**`, (route) => {
        const [, name = ''] = /\/v\/(.*)$/.exec(route.request().url()) ?? [];
        if (name === 'versions.js') return route.fulfill(type('text/javascript', script));
        const beside = new RegExp(`^${old.hash}/embed/([\\w.-]+\\.js)$`).exec(name)?.[1];
        return route.fulfill(beside ? type('text/javascript', built(beside)) : type('text/html', html));
      });
      return `${site}v/${old.hash}/embed/${figure}/`;
    });
  },
});

serving(
  'tells what was found to be wrong, and that a newer one exists @addresses',
  async ({ page, host, pinned }) => {
    const notices = [{ figure, versions: [], date: '2030-01-02', text: 'The legend was wrong.' }];
    const frame = await host(await pinned({ versions: [old, newer], notices }), 'sandbox="allow-scripts"');
    const notes = frame.getByRole('note');
    await expect(notes).toHaveText([
      'Correction, 2030-01-02: The legend was wrong.',
      'Older. See the newest',
    ]);
    expect(await notes.locator('a').evaluate((link) => (link as HTMLAnchorElement).href)).toMatch(
      /\/figures\/border\/$/,
    );
    await expectFit(page, frame);
  },
);

serving(
  'says nothing while there is nothing to say, and explores @addresses',
  async ({ page, host, pinned }) => {
    const frame = await host(await pinned({}), 'sandbox="allow-scripts"');
    await expectFit(page, frame);
    await expect(frame.getByRole('note')).toHaveCount(0);
    await frame.getByLabel('Crimea', { exact: true }).check();
    await expect(frame.locator('.drawing[data-view="crimea"] [data-figure]')).toBeVisible();
    await frame.getByRole('button', { name: 'Zoom in' }).click();
    await expect(frame.locator('.drawing[data-view="crimea"] [data-zoomed]')).toHaveCount(1);
    await expect(frame.locator('.drawing[data-view="crimea"] g.lines > g').first()).toBeAttached();
    await expectFit(page, frame);
  },
);
