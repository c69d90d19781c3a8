/**
 * Measures how tall the frame of each figure is at the widths that hosts commonly give it, and writes that down, so that a
 * page can keep the room before the frame has spoken; and how tall a box must be for a frame that fills it, so that none
 * of it is blank. `npm run heights`, after a build.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { contentFolder } from '../src/content/folder.ts';
import { boxWidth } from '../src/embeds/snippets/describe.ts';
import { ensureBrowser } from './browser.ts';
import { basePath } from '../src/hosting/address.ts';
import { serve } from './serve.ts';
import { stop } from './stop.ts';

const widths = [320, 480, 640, 960];
const folder = process.argv[2] ?? 'dist';

/** The height of a fitted frame without the room around its drawing that stays blank when the frame is as tall as can be. */
async function fittedHeight(page: Page, address: string, most: number): Promise<number> {
  await page.setViewportSize({ width: boxWidth, height: most });
  await page.goto(address);
  // The script that fits the drawing brings the card of its marks.
  await page.locator('dialog').waitFor({ state: 'attached' });
  const blank = await page.evaluate(() => {
    const stage = document.querySelector('.stage') as HTMLElement;
    const drawn = [...stage.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);
    return stage.clientHeight - (drawn?.getBoundingClientRect().height ?? stage.clientHeight);
  });
  return Math.ceil(most - blank);
}

function write(name: string, measured: unknown): void {
  const target = path.join(contentFolder, name);
  writeFileSync(target, `${JSON.stringify(measured, null, 2)}\n`);
  console.log(`Wrote the heights of ${ids.length} figures to ${target}`);
}

const frames = path.join(folder, 'embed');
if (!existsSync(frames)) stop(`${frames} is not there. Hint: run "npm run build" first.`);
const ids = readdirSync(frames, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const { server, address } = await serve(folder, basePath(process.env.BASE_PATH), 0);
const browser = await chromium.launch({
  executablePath: ensureBrowser().path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
const heights: Record<string, Record<string, number>> = {};
const fitted: Record<string, number> = {};
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
  fitted[id] = await fittedHeight(page, `${address}embed/${id}/?fit=1`, tall[boxWidth] as number);
}
await browser.close();
server.close();
write('heights.json', heights);
write('fitted-heights.json', fitted);
