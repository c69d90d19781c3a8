/** From a key to painted results at a slowed processor: ours and two libraries on a bare page, and the site's own page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Session } from '../session.ts';
import { corpusOf } from './corpus.ts';
import { builders } from './indexes.ts';
import { writeScripts } from './scripts.ts';
import { typeHere, typeOnSite, type Stroke } from './strokes.ts';

export const typists = ['ours', 'minisearch', 'flexsearch'] as const;
export type Typist = (typeof typists)[number];

export interface Typing {
  name: Typist | 'site';
  strokes: Stroke[];
}

const slowdown = 4;
/** Plain words and phrases that are found, and one with a slip. */
const queries = [
  'domino effect',
  'off ramp',
  'Mankoff',
  'concrete response in writing',
  'Rasmusen',
  'troops',
];
const html =
  '<!doctype html><html lang="en"><title>Search</title><meta name="viewport" content="width=device-width"><body>';

/** Writes the page, the scripts and the indexes of this site's own statements. */
async function prepare({ work }: Session): Promise<void> {
  const folder = path.join(work, 'bench-search');
  const corpus = corpusOf(0);
  await writeScripts(typists, folder);
  writeFileSync(path.join(folder, 'index.html'), html);
  for (const name of typists) {
    mkdirSync(path.join(folder, name), { recursive: true });
    for (const [file, text] of await builders[name](corpus))
      writeFileSync(path.join(folder, name, file), text);
  }
}

async function onPage(
  session: Session,
  address: string,
  use: (page: Page) => Promise<Stroke[]>,
): Promise<Stroke[]> {
  const context = await session.browser.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.goto(`${session.serving.address}${address}`, { waitUntil: 'networkidle' });
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Every keystroke of a few rounds, the typists in turn. */
export async function typing(session: Session): Promise<Typing[]> {
  await prepare(session);
  const found = [...typists, 'site' as const].map((name): Typing => ({ name, strokes: [] }));
  const rounds = session.isQuick ? 1 : 3;
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, strokes } of found) {
      const address = name === 'site' ? '/search/' : '/bench-search/';
      const run = (page: Page) =>
        name === 'site' ? page.evaluate(typeOnSite, queries) : page.evaluate(typeHere, { name, queries });
      strokes.push(...(await onPage(session, address, run)));
    }
    session.say(`typing: round ${round} of ${rounds}`);
  }
  return found;
}
