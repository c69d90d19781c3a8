/** The build stops when the search over pages would lack a page, and says which. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { search } from '../../../src/search/integration.ts';
import { indexPages } from '../../../src/search/page-index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function page(address: string, main: string): void {
  const file = path.join(folder, address, 'index.html');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `<!doctype html><html lang="en"><title>${address}</title><body>${main}</body></html>`);
}

/** What Astro does once the pages are written. */
async function finishBuild(): Promise<void> {
  const lines: string[] = [];
  const logger = { info: (line: string) => lines.push(line) } as unknown as AstroIntegrationLogger;
  const done = search().hooks['astro:build:done'] as (given: object) => Promise<void>;
  await done({ dir: pathToFileURL(`${folder}/`), logger });
  expect(lines).toEqual([expect.stringMatching(/^1 pages indexed/)]);
}

const good = '<main data-pagefind-body><h1>Hedgehogs</h1><p>They sleep all winter.</p></main>';
const empty =
  '<main data-pagefind-body><p data-pagefind-ignore>Nothing of this is to be searched.</p></main>';

test('a page that asks for it is in the index, with its text', async () => {
  page('hedgehogs', good);
  page('embed', '<main><h1>Hedgehogs, framed</h1></main>');
  const { pages } = await indexPages(folder);
  expect(pages).toEqual([
    {
      id: expect.stringMatching(/^en_\w+$/),
      address: '/hedgehogs/',
      title: 'Hedgehogs',
      text: expect.stringContaining('They sleep all winter'),
    },
  ]);
  await finishBuild();
}, 30_000);

test('the build stops when no page asks to be searched', async () => {
  page('hedgehogs', '<main><h1>Hedgehogs</h1></main>');
  await expect(finishBuild()).rejects.toThrow(
    'search over pages: no page carries data-pagefind-body. ' +
      'Hint: give the layouts of explainers and records their "searched".',
  );
});

test('the build stops when a page came out without text', async () => {
  page('hedgehogs', good);
  page('moles', empty);
  page('voles', empty);
  await expect(finishBuild()).rejects.toThrow(
    'search over pages: 2 of 3 pages are missing from the index or have no text in it: /moles/, /voles/. ' +
      'Hint: give each of them some text outside the parts with data-pagefind-ignore, or take its "searched" away.',
  );
});

test('the build stops when there are no pages at all', async () => {
  await expect(finishBuild()).rejects.toThrow('no page carries data-pagefind-body');
  await expect(indexPages(path.join(folder, 'nowhere'))).rejects.toThrow(/nowhere is not there\. Hint: /);
});
