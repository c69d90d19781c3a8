/** What is kept for reading without a network: all that the kept pages need, nothing of other sites, and not too much. */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import type { Setting } from '../../src/offline/integration.ts';
import { hold } from '../budgets.ts';
import { base, fileOf, pageAt } from './built-site.ts';

const worker = readFileSync(fileOf('sw.js'), 'utf8');
const setting = JSON.parse(/^self\.setting=(\{.*?\});/s.exec(worker)?.[1] ?? '{}') as Setting;
const kept = new Set(setting.files.map(({ url }) => url));
const fileAt = (url: string) => fileOf(`${url.slice(base.length)}${url.endsWith('/') ? 'index.html' : ''}`);

/** As a host would compress it at once. */
const packed = (file: string) => {
  const bytes = readFileSync(file);
  if (file.endsWith('.woff2')) return bytes.byteLength;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).byteLength;
};

/** What asks for the copy, as if it stood alone. */
async function registration(): Promise<string> {
  const define = { 'import.meta.env.BASE_URL': JSON.stringify(base) };
  const bundle = await rolldown({ input: 'src/offline/register.ts', transform: { define } });
  const { output } = await bundle.generate({ format: 'esm', minify: true, comments: false });
  await bundle.close();
  return output[0].code;
}

test('every explainer and every statement is kept, and every file that is listed is there', () => {
  expect(setting.base).toBe(base);
  const explainers = [...content.explainers.keys()].map((id) => (id === 'index' ? base : `${base}${id}/`));
  const quotes = [...content.quotes.keys()].map((id) => `${base}quotes/${id}/`);
  for (const page of [...explainers, ...quotes, `${base}quotes/`]) expect(kept).toContain(page);
  expect(setting.files.filter(({ url }) => !existsSync(fileAt(url)))).toEqual([]);
});

test('a page that is kept has its styles, scripts, fonts and pictures kept too', () => {
  const pages = [...kept].filter((url) => url.endsWith('/'));
  expect(pages.length).toBeGreaterThan(70);
  const lost = pages.flatMap((url) => {
    const { $ } = pageAt(`/${url.slice(base.length)}`);
    const parts = $('link[rel="stylesheet"], link[rel="preload"], script[src], img[src]').toArray();
    const asked = parts.map((part) => $(part).attr('src') ?? $(part).attr('href') ?? '');
    return asked.filter((at) => at.startsWith(base) && !kept.has(at)).map((at) => `${url} asks for ${at}`);
  });
  expect(lost).toEqual([]);
});

test('the parts that a script or a style of the copy names are kept, and none that only other pages ask for', () => {
  const scripts = [...kept].filter((url) => /\.(js|css)$/.test(url));
  expect(scripts.length).toBeGreaterThan(10);
  const lost = scripts.flatMap((url) =>
    [
      ...readFileSync(fileAt(url), 'utf8').matchAll(
        /["'(](?:\.\/|[\w/]*_astro\/)([\w@.-]+\.(?:js|css|woff2))["')]/g,
      ),
    ]
      .map(([, name]) => `${base}_astro/${name}`)
      .filter((asked) => !kept.has(asked)),
  );
  expect(lost).toEqual([]);
  expect([...kept].filter((url) => /embed-(panel|doctor)/.test(url))).toEqual([]);
});

test('nothing that lives on other people’s pages is kept', () => {
  const inner = [...kept].map((url) => url.slice(base.length));
  expect(inner.filter((name) => /^(embed|v|oembed|cards)\b/.test(name))).toEqual([]);
});

test('frames do not register it', () => {
  for (const id of content.figures.keys())
    expect(pageAt(`/embed/${id}/`).html).not.toContain('serviceWorker');
});

test('the copy and what asks for it keep their budgets', async () => {
  hold('offline-registration', brotliCompressSync(await registration()).byteLength, 'every page');
  hold('offline-worker', packed(fileOf('sw.js')), '/sw.js');
  const all = [...kept].reduce((sum, url) => sum + packed(fileAt(url)), 0);
  hold('offline-copy', all, `${kept.size} files`);
});
