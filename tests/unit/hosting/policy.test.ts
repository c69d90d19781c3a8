/** A page's policy names exactly what stands inside it, and comes before all that it speaks of. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inlineIn, together, withPolicy } from '../../../src/hosting/inline.ts';
import { framePolicy, pagePolicy } from '../../../src/hosting/policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('scripts and styles inside a page are named by their bytes, each once', () => {
  const html =
    '<style>a{}</style><style>a{}</style><script type="module">let é;\n</script><script>b()</script><svg><style>c{}</style></svg>';
  expect(inlineIn(html)).toEqual({
    scripts: [hashOf('let é;\n'), hashOf('b()')],
    styles: [hashOf('a{}'), hashOf('c{}')],
  });
});

test('a script from a file and data are not inside a page', () => {
  const html =
    '<script src="/a.js"></script><script type="module" src="/b.js"></script><script type="application/ld+json">{"a":1}</script>';
  expect(inlineIn(html)).toEqual({ scripts: [], styles: [] });
});

test('in a picture a style is read as XML', () => {
  expect(inlineIn('<svg><style>a &gt; b{}</style></svg>', true).styles).toEqual([hashOf('a > b{}')]);
});

test('the policy comes right after the encoding, before the first style', () => {
  const html = '<html><head><meta charset="utf-8"><style>a{}</style></head></html>';
  expect(withPolicy(html, 'x')).toBe(
    '<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="x"><style>a{}</style></head></html>',
  );
  expect(withPolicy('<html></html>', 'x')).toBeUndefined();
});

test('the order of the pages does not change what is said of all of them', () => {
  const [a, b] = [inlineIn('<style>a{}</style>'), inlineIn('<style>b{}</style><script>c</script>')];
  expect(together([a, b])).toEqual(together([b, a]));
  expect(together([a, b]).styles).toHaveLength(2);
});

const inline = { scripts: ["'sha256-a'"], styles: ["'sha256-b'"] };

test('no policy lets text become script, and a page may compile WebAssembly alone', () => {
  for (const policy of [pagePolicy(inline), framePolicy(inline)]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|\*|https?:/);
    expect(policy, 'it stands in an attribute').not.toContain('"');
  }
  expect(pagePolicy(inline)).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-a'");
  expect(framePolicy(inline)).not.toContain('wasm');
});

test('a document without styles allows none', () => {
  expect(framePolicy({ scripts: [], styles: [] })).toContain("style-src 'none'");
});
