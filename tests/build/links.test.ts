/** Every link inside the site leads somewhere, and every anchor is there. */
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../tools/serve.ts';
import { base, folder, readable } from './built-site.ts';

let served: Served;
beforeAll(async () => void (served = await serve(folder, base, 0)));
afterAll(() => void served.server.close());

test('every link and anchor inside the site resolves', { timeout: 120_000 }, async () => {
  const { origin } = new URL(served.address);
  const result = await new LinkChecker().check({
    path: served.address,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    linksToSkip: async (link) => !link.startsWith(origin),
  });
  const checked = result.links.filter(({ state }) => state !== LinkState.SKIPPED);
  const broken = checked.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ url, parent, status }) => `${parent} → ${url} (${status})`)).toEqual([]);
  expect(checked.length).toBeGreaterThan(readable.length);
});
