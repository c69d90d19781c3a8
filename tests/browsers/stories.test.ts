/**
 * The stories in Firefox ESR and WebKitGTK; Chromium has them and many more in `tests/browser/`. A browser that is not on this
 * machine is named with the reason, in the run and at its end.
 */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basePath } from '../../src/hosting/address.ts';
import { serve, type Served } from '../../tools/serve.ts';
import { firefox } from './firefox.ts';
import type { Reader } from './reader.ts';
import { stories } from './stories.ts';
import { webkit } from './webkit.ts';

const all = [firefox, webkit];
const there = all.filter((one) => one.missing() === undefined);
const skipped = all.filter((one) => !there.includes(one));
for (const one of skipped)
  process.stdout.write(`SKIPPED: no story was read in ${one.name}: ${one.missing()}\n`);

test('every browser is read in, or named as skipped', () => {
  expect(there.length + skipped.length).toBe(all.length);
});

describe.each(there)('in $name a reader', ({ start }) => {
  let reader: Reader;
  let site: Served;

  beforeAll(async () => {
    site = await serve(path.resolve(process.env.SITE_DIR ?? 'dist'), basePath(process.env.BASE_PATH), 0);
    reader = await start();
  }, 60_000);

  afterAll(async () => {
    await reader?.leave();
    site.server.close();
    site.server.closeAllConnections();
  });

  test.each(Object.entries(stories))('%s', { timeout: 60_000 }, async (_what, story) => {
    await story(reader, site.address);
  });
});
