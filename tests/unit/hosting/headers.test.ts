/** Few rules, each header once, nothing that a host leaves out, and the same for every server. */
import { describe, expect, test } from 'vitest';
import { everywhere, headersOf } from '../../../src/hosting/areas.ts';
import { caddyHeaders, caddySlash } from '../../../src/hosting/caddy.ts';
import { headersAt, limits, readHeaders, writeHeaders } from '../../../src/hosting/headers-file.ts';
import { packedCopies } from '../../../src/hosting/packing.ts';
import { rulesFor, type Rule } from '../../../src/hosting/rules.ts';

const policies = {
  pages: 'page-policy',
  frames: new Map([['map', 'frame-policy']]),
  pinned: new Map([['abc', 'old-policy']]),
};
const of = (file: string) => headersOf(file, policies);
const lifetimeOf = (file: string) => of(file)['Cache-Control'];

describe('what is sent with a file', () => {
  test('names that change with the bytes may be kept for ever', () => {
    const named = [
      '_astro/a.B6X4xHPc.js',
      'embed/a.48233b99.js',
      'v/embed.d00925d05c25.js',
      'v/abc/embed/map/index.html',
      'pagefind/index/en_0e9a03b.pf_index',
    ];
    for (const file of named) expect(lifetimeOf(file), file).toBe('public, max-age=31536000, immutable');
  });

  test('what may be corrected is asked for anew', () => {
    const correctable = [
      'index.html',
      'quotes/a/index.html',
      'embed/map/index.html',
      'data/quotes.json',
      'search/quotes/index.json',
      'pagefind/pagefind.js',
      'v/versions.js',
      'v/notice.json',
      'sw.js',
    ];
    for (const file of correctable) expect(lifetimeOf(file), file).toBe('public, max-age=0, must-revalidate');
  });

  test('what other pages load by a name that stays may be kept a while', () => {
    for (const file of ['embed.js', 'oembed/map.json', 'robots.txt'])
      expect(lifetimeOf(file), file).toBe('public, max-age=3600');
  });

  test('a page stands in frames of its own site, a frame in any', () => {
    expect(of('quotes/index.html')['Content-Security-Policy']).toBe("page-policy;frame-ancestors 'self'");
    expect(of('embed/map/index.html')['Content-Security-Policy']).toBe('frame-policy');
    expect(of('v/abc/embed/map/index.html')['Content-Security-Policy']).toBe('old-policy');
  });

  test('other sites may read what is offered to them, and nothing else', () => {
    for (const file of ['data/a.csv', 'figures/a/a.svg', 'cards/a.png', 'embed.js', 'oembed/a.json'])
      expect(of(file)['Access-Control-Allow-Origin'], file).toBe('*');
    for (const file of ['index.html', 'quotes/a/index.html', '_astro/a.B6X4xHPc.js'])
      expect(of(file)['Access-Control-Allow-Origin'], file).toBeUndefined();
  });
});

describe('rules', () => {
  const files = ['a/index.html', 'a/b/index.html', 'c/index.html', 'c/d.json', 'index.html'];
  const kind = (file: string) => ({ Kind: file.endsWith('.html') ? 'page' : 'data' });

  test('a folder of one kind is one rule; a mixed one is taken apart', () => {
    expect(rulesFor(files, kind, '/').map(({ path, headers }) => [path, headers['Kind']])).toEqual([
      ['/a/*', 'page'],
      ['/c/', 'page'],
      ['/c/index.html', 'page'],
      ['/c/d.json', 'data'],
      ['/', 'page'],
      ['/index.html', 'page'],
    ]);
  });

  test('they begin where the site stands on its host', () => {
    expect(rulesFor(files, kind, '/deep/er/')[0]?.path).toBe('/deep/er/a/*');
  });

  test('no file of an area gets a header that all get too', () => {
    for (const file of ['index.html', 'embed/a/index.html', 'v/abc/a.html', 'cards/a.png'])
      for (const name of Object.keys(of(file))) expect(Object.keys(everywhere)).not.toContain(name);
  });
});

describe('the file of headers', () => {
  const rules: Rule[] = [
    { path: '/*', headers: { 'X-A': '1' } },
    { path: '/a/*', headers: { 'X-B': "it's; 2" } },
    { path: '/a/b', headers: { 'X-B': '3' } },
  ];

  test('is read as it was written', () => expect(readHeaders(writeHeaders(rules))).toEqual(rules));

  test('gives what every matching rule gives; a header of two rules is joined', () => {
    expect(headersAt(rules, '/a/')).toEqual({ 'x-a': '1', 'x-b': "it's; 2" });
    expect(headersAt(rules, '/a/b')['x-b']).toBe("it's; 2, 3");
    expect(headersAt(rules, '/ab')).toEqual({ 'x-a': '1' });
  });

  test('is refused when a host would leave a part of it out', () => {
    expect(() => writeHeaders([{ path: '/', headers: { A: 'x'.repeat(limits.line) } }])).toThrow(
      /a line has \d+ characters.*Hint/,
    );
    const many = Array.from({ length: limits.rules + 1 }, (_, i) => ({ path: `/${i}`, headers: {} }));
    expect(() => writeHeaders(many)).toThrow(/there are 101 rules.*Hint/);
  });

  test('says the same to Caddy', () => {
    expect(caddyHeaders(rules.slice(1, 2))).toBe("@rule0 path /a/*\nheader @rule0 {\n\tX-B `it's; 2`\n}\n");
    expect(() => caddyHeaders([{ path: '/', headers: { A: '`' } }])).toThrow(/back quote.*Hint/);
  });
});

test('Caddy leads on who leaves out the slash behind a path, and at the root of a host nobody', () => {
  expect(caddySlash('/deep/er/')).toBe('redir /deep/er /deep/er/ permanent\n\n');
  expect(caddySlash('/')).toBe('');
});

test('texts get packed copies, pictures and small files get none', () => {
  const text = Buffer.from('word '.repeat(1_000));
  const copies = packedCopies('a.html', text);
  expect([...copies.keys()]).toEqual(['.br', '.gz']);
  for (const copy of copies.values()) expect(copy.byteLength).toBeLessThan(text.byteLength / 10);
  expect(packedCopies('a.png', text).size + packedCopies('a.html', text.subarray(0, 500)).size).toBe(0);
});
