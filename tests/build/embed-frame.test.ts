/** The frames of the built site: one light file each, complete without a script, that asks for nothing and says who made it. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { tableOf } from '../../src/content/drawings.ts';
import { content } from '../../src/content/index.ts';
import { hold } from '../budgets.ts';
import { base, fileOf, files, pageAt } from './built-site.ts';

const site = `${process.env.SITE_URL ?? 'http://localhost:4321'}${base.slice(0, -1)}`;
const packed = (text: string) => brotliCompressSync(text).byteLength;
const ids = [...content.figures.keys()];

test('every figure has a frame', () => {
  expect(ids.length).toBeGreaterThan(4);
  expect(files.filter((file) => /^embed\/[^/]+\/index\.html$/.test(file))).toHaveLength(ids.length);
});

describe.each(ids)('the frame of %s', (id) => {
  const { $, html } = pageAt(`/embed/${id}/`);
  const figure = content.figures.get(id);
  const style = $('style').text();
  const script = $('script').text();

  test('keeps its budget', () => {
    hold(id === 'numbers' ? 'frame-html-numbers' : 'frame-html', packed(html), id);
    expect(script.length).toBeGreaterThan(500);
    hold('frame-script', packed(script), id);
  });

  test('is one request: nothing in it loads anything', () => {
    expect($('style')).toHaveLength(1);
    expect(
      $('script')
        .toArray()
        .map(({ attribs }) => attribs),
    ).toEqual([{}, {}]);
    expect(
      $('[src], [srcset], link[rel="stylesheet"], link[rel*="load"], iframe, object, base'),
    ).toHaveLength(0);
    expect(style).not.toMatch(/@import|@font-face|url\(/);
    expect($('[style], [onclick], [onload], [onerror]')).toHaveLength(0);
  });

  test('knows its looks before it paints, and does the rest behind the drawing', () => {
    expect($('head script')).toHaveLength(1);
    expect($('.stage + script')).toHaveLength(1);
  });

  test('takes its height from its content, never from the window', () => {
    expect(style).not.toMatch(/[\d.](vh|svh|lvh|dvh|vmin|vmax)\b/);
    expect($('meta[name="responsive-embedded-sizing"]')).toHaveLength(1);
    expect(style).toContain('frame-sizing:content-height');
  });

  test('is complete without a script', () => {
    expect($('main h1').text().trim()).toBe(figure?.title);
    expect($('main').text()).toContain(figure?.howToRead);
    expect($('main svg[data-figure] title').first().text()).toBe(figure?.title);
    expect($('main').text()).toContain(figure?.asOf);
    expect($('main a[href^="https://creativecommons.org/"]')).toHaveLength(1);
    if (figure?.map) {
      const credit = $(`main a[href="${figure.map.base.creditAddress}"]`);
      expect(credit.text()).toBe(figure.map.base.credit);
    }
    const rows = figure ? tableOf(content, figure).rows : [];
    expect(rows.length).toBeGreaterThan(1);
    expect($('details tbody tr')).toHaveLength(rows.length);
  });

  test('sends readers on in a page of their own, to where the figure lives', () => {
    const links = $('main a').toArray();
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      expect($(link).attr('target')).toBe('_blank');
      expect($(link).attr('rel')).toBe('noopener');
      expect($(link).attr('href')).toMatch(/^https?:\/\//);
    }
    expect($('h1 a').attr('href')).toBe(`${site}/figures/${id}/`);
  });

  test('tells programs that it belongs to the figure’s page', () => {
    const meta = (name: string) => $(`meta[name="${name}"], meta[property="${name}"]`).attr('content');
    const page = pageAt(`/figures/${id}/`).$;
    expect(meta('robots')).toBe('noindex');
    expect($('link[rel="canonical"]').attr('href')).toBe(`${site}/figures/${id}/`);
    expect($('link[type="application/json+oembed"]').attr('href')).toMatch(
      new RegExp(`^${site}/oembed/${id}\\.json`),
    );
    expect($('head > title').text()).toBe(figure?.title);
    expect($('html').attr('lang')).toBe(content.site.language);
    for (const name of ['og:image', 'og:url', 'og:site_name', 'twitter:card']) {
      expect(meta(name), name).toBe(page(`meta[property="${name}"], meta[name="${name}"]`).attr('content'));
    }
    expect($('[data-pagefind-body]')).toHaveLength(0);
  });

  test('brings its scripts from beside it, classic, and keeps nothing', () => {
    const explore = ($('html').attr('data-explore') ?? '').replace('../', 'embed/');
    const own = files.filter((file) => new RegExp(`^embed/${id}[.-].*js$`).test(file));
    expect(own).toContain(explore);
    const views = figure?.map?.views.length ?? 1;
    const isZoomed = figure?.map?.conventions.length === 0;
    expect(own).toHaveLength(isZoomed ? 2 * views : views);
    for (const text of [script, ...own.map((file) => readFileSync(fileOf(file), 'utf8'))]) {
      expect(text).not.toMatch(
        /localStorage|sessionStorage|document\.cookie|indexedDB|\bfetch\(|XMLHttpRequest/,
      );
      expect(text).not.toMatch(/\beval\(|new Function|\bimport\b|\bexport\b|https?:\/\/(?!www\.w3\.org)/);
    }
  });
});
