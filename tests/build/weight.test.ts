/** How heavy the pages are, brotli-compressed as a host would send them. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { hold } from '../budgets.ts';
import { base, fileOf, files, pageAt, type BuiltPage } from './built-site.ts';

const packed = (text: string | Buffer) => brotliCompressSync(text).byteLength;
const local = (address: string) => fileOf(address.slice(base.length));

/** What a page loads, in bytes over the wire. Fonts count when the page's letters need them. */
function weigh({ $, html }: BuiltPage) {
  const sheets = $('link[rel="stylesheet"]')
    .toArray()
    .map((link) => readFileSync(local($(link).attr('href') as string), 'utf8'));
  const inline = $('style')
    .toArray()
    .map((style) => $(style).text());
  const scripts = $('script[src]')
    .toArray()
    .map((script) => readFileSync(local($(script).attr('src') as string), 'utf8'));
  const inlineScripts = $('script:not([src]):not([type="application/ld+json"])')
    .toArray()
    .map((script) => $(script).text());
  const css = [...sheets, ...inline].join('\n');
  const imported = scripts.flatMap((text) =>
    [...text.matchAll(/from\s*"(\.[^"]+)"/g)].map(([, at]) => at as string),
  );
  const modules = imported.map((at) => readFileSync(fileOf(`_astro/${at.replace('./', '')}`), 'utf8'));
  const fonts = fontsFor(css, $('body').text());
  return {
    html: packed(html),
    css: packed(css),
    script: packed([...scripts, ...inlineScripts, ...modules].join('\n')),
    fonts: fonts.reduce((sum, file) => sum + readFileSync(file).byteLength, 0),
    fontFiles: fonts.length,
  };
}

/** The font files whose unicode-range holds a letter of the text. */
function fontsFor(css: string, text: string): string[] {
  const letters = new Set([...text].map((letter) => letter.codePointAt(0) as number));
  const faces = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, face]) => face as string);
  const needed = faces.filter((face) => {
    const range = /unicode-range:\s*([^;}]+)/i.exec(face)?.[1];
    if (!range) return true;
    return range.split(',').some((part) => {
      const [from, to] = part
        .trim()
        .replace(/^U\+/i, '')
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return [...letters].some((letter) => letter >= (from as number) && letter <= (to ?? (from as number)));
    });
  });
  const addresses = needed.flatMap((face) =>
    [...face.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, at]) => at as string),
  );
  return [...new Set(addresses)].map(local);
}

const explainers = [...content.explainers.keys()].map((id) => (id === 'index' ? '/' : `/${id}/`));

test.each(explainers)('%s keeps its budget', (path) => {
  const weight = weigh(pageAt(path));
  expect(weight.css).toBeGreaterThan(0);
  expect(weight.fontFiles).toBeGreaterThan(0);
  hold('explainer-html', weight.html, path);
  hold('explainer-css', weight.css, path);
  hold('explainer-script', weight.script, path);
  hold('explainer-fonts', weight.fonts, path);
  hold('explainer-font-files', weight.fontFiles, path);
});

test('the quote index keeps its budget', () => {
  hold('quote-index-html', weigh(pageAt('/quotes/')).html, '/quotes/');
});

test('fonts come from this site alone', () => {
  expect(files.filter((file) => file.endsWith('.woff2')).length).toBeGreaterThan(0);
});
