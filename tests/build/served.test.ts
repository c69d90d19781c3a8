/** What a host that reads `_headers` sends with the site: lifetimes, permissions, packed texts. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../tools/serve.ts';
import { arrives, base, hosted, type Hosted } from './served.ts';

let host: Hosted;
let served: Served;
let front = '';

beforeAll(async () => {
  host = hosted();
  served = await serve(host.site, base, 0);
  front = served.address;
}, 120_000);

afterAll(() => {
  served.server.close();
  host.remove();
});

/** The largest file in a folder whose name is of this form. */
function fileIn(folder: string, name: RegExp): string {
  const size = (file: string) => statSync(path.join(host.site, folder, file)).size;
  const [found] = readdirSync(path.join(host.site, folder))
    .filter((file) => name.test(file))
    .sort((a, b) => size(b) - size(a));
  if (found === undefined) throw new Error(`${folder} has no file like ${name}`);
  return `${folder}/${found}`;
}

const forever = 'public, max-age=31536000, immutable';
const fresh = 'public, max-age=0, must-revalidate';

describe('how long a file may be kept', () => {
  const lifetimes: [what: string, file: () => string, lifetime: string][] = [
    ['a script with a hash in its name', () => fileIn('_astro', /\.js$/), forever],
    ['a stylesheet with a hash in its name', () => fileIn('_astro', /\.css$/), forever],
    ['a font', () => `_astro/${fileIn('_astro/fonts', /\.woff2$/).slice(7)}`, forever],
    ['a script of a frame', () => fileIn('embed', /\.js$/), forever],
    ['the loader by its hash', () => fileIn('v', /^embed\..*\.js$/), forever],
    ['a part of the index of pages', () => fileIn('pagefind/fragment', /./), forever],
    ['the front page', () => '', fresh],
    ['a page', () => 'about/', fresh],
    ['a page that is not there', () => 'about/nothing-here/', fresh],
    ['a frame', () => `embed/${fileIn('embed', /^[\w-]+$/).slice(6)}/`, fresh],
    ['the data', () => 'data/quotes.json', fresh],
    ['the index of statements', () => 'search/quotes/index.json', fresh],
    ['the news for pinned frames', () => 'v/versions.js', fresh],
    ['the loader', () => 'embed.js', 'public, max-age=3600'],
    ['an oEmbed answer', () => fileIn('oembed', /\.json$/), 'public, max-age=3600'],
    ['a card', () => 'cards/index.png', 'public, max-age=86400'],
  ];

  test.each(lifetimes)('%s', async (_, file, lifetime) => {
    const answer = await arrives(front, file());
    expect(answer.headers.get('cache-control')).toBe(lifetime);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('what has not changed is not sent again', async () => {
    const first = await arrives(front, 'about/');
    const again = await fetch(`${front}about/`, {
      headers: { 'accept-encoding': 'br', 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });
});

describe('how it is packed', () => {
  test.each([
    ['about/', 'text/html'],
    ['data/quotes.json', 'application/json'],
    ['corrections.xml', /xml$/],
    ['sitemap-0.xml', /xml$/],
  ])('%s comes by brotli, by gzip or as it is', async (file, type) => {
    for (const [asked, got] of [
      ['br, gzip', 'br'],
      ['gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const { headers } = await arrives(front, file, asked);
      expect(headers.get('content-encoding'), asked).toBe(got);
      expect(headers.get('content-type')).toMatch(type);
      expect(headers.get('vary')).toBe('Accept-Encoding');
    }
  });

  test('scripts and styles too', async () => {
    for (const name of [/\.js$/, /\.css$/]) {
      const answer = await arrives(front, fileIn('_astro', name));
      expect(answer.headers.get('content-encoding')).toBe('br');
    }
  });

  test('pictures and fonts, which are packed already, come as they are', async () => {
    for (const file of ['cards/index.png', fileIn('_astro/fonts', /\.woff2$/)]) {
      const { headers, status } = await arrives(front, file);
      expect(status).toBe(200);
      expect(headers.get('content-encoding')).toBeNull();
    }
  });
});

test('a page says who may frame it, and may be opened from a frame in a sandbox', async () => {
  const { headers } = await arrives(front, 'about/');
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'self'$/);
  expect(headers.has('cross-origin-opener-policy')).toBe(false);
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(headers.get('permissions-policy')).toContain('geolocation=()');
});

test('an address where nothing is answers so, with the page for it', async () => {
  const answer = await fetch(`${front}nothing-here/`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('Content-Security-Policy');
});

test.skipIf(base === '/')('who leaves out the slash of the front page is led there', async () => {
  const answer = await fetch(front.slice(0, -1), { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([308, base]);
});
