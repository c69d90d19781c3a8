/**
 * Measures how tall the frame of each figure is at the widths that hosts commonly give it, and writes that down, so that a
 * page can keep the room before the frame has spoken. `npm run heights`, after a build.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { contentFolder } from '../src/content/folder.ts';
import { ensureBrowser } from './browser.ts';
import { normalizeBase, serve } from './serve.ts';

const widths = [320, 480, 640, 960];
const target = path.join(contentFolder, 'heights.json');
const folder = process.argv[2] ?? 'dist';

const ids = readdirSync(path.join(folder, 'embed'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const { server, address } = await serve(folder, normalizeBase(process.env.BASE_PATH), 0);
const browser = await chromium.launch({
  executablePath: ensureBrowser().path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
const heights: Record<string, Record<string, number>> = {};
for (const id of ids) {
  await page.goto(`${address}embed/${id}/`);
  const tall: Record<string, number> = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 600 });
    tall[width] = await page.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
  }
  heights[id] = tall;
}
await browser.close();
server.close();
writeFileSync(target, `${JSON.stringify(heights, null, 2)}\n`);
console.log(`Wrote the heights of ${ids.length} figures to ${target}`);
