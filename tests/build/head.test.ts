/** What other programs read: titles, addresses, cards, the sitemap, the feed. */
import { existsSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { base, fileOf, pageAt, pages, readable } from './built-site.ts';

const site = process.env.SITE_URL ?? 'http://localhost:4321';
const indexed = readable.filter(({ $ }) => !$('meta[name="robots"]').attr('content')?.includes('noindex'));

describe('heads', () => {
  test('there are pages', () => expect(indexed.length).toBeGreaterThan(content.quotes.size));

  test('every page has a title, a description and a canonical address of its own', () => {
    const titles = indexed.map(({ $ }) => $('head > title').text());
    expect(new Set(titles).size).toBe(titles.length);
    for (const { $, path } of indexed) {
      expect($('meta[name="description"]').attr('content')?.length, path).toBeGreaterThan(20);
      expect($('link[rel="canonical"]').attr('href'), path).toBe(`${site}${base.slice(0, -1)}${path}`);
      expect($('html').attr('lang'), path).toBe(content.site.language);
    }
  });

  test('every card names a picture of 1200 by 630 pixels that is there', async () => {
    for (const { $, path } of indexed) {
      const image = $('meta[property="og:image"]').attr('content') ?? '';
      expect(image.startsWith(`${site}${base}`), `${path}: ${image}`).toBe(true);
      const file = fileOf(image.slice(`${site}${base}`.length));
      expect(existsSync(file), `${path}: ${file}`).toBe(true);
      const { width, height, format } = await sharp(file).metadata();
      expect([width, height, format], path).toEqual([1200, 630, 'png']);
      expect($('meta[property="og:title"]').attr('content'), path).toBeTruthy();
      expect($('meta[name="twitter:card"]').attr('content'), path).toBe('summary_large_image');
    }
  });

  test('the sitemap lists every page that may be indexed, and no other', () => {
    const listed = [...readFileSync(fileOf('sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, at]) => at,
    );
    const wanted = indexed
      .filter(({ path }) => path !== '/404.html')
      .map(({ path }) => `${site}${base.slice(0, -1)}${path}`);
    expect([...listed].sort()).toEqual([...wanted].sort());
  });

  test('the feed of corrections is Atom and lists each correction', () => {
    const feed = readFileSync(fileOf('corrections.xml'), 'utf8');
    expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(feed.match(/<entry>/g)?.length).toBe(content.corrections.size);
  });
});

describe('short addresses', () => {
  test('every ref leads to its statement', () => {
    expect(content.quotes.size).toBeGreaterThan(0);
    for (const { id, ref } of content.quotes.values()) {
      const { $ } = pageAt(`/q/${ref.toLowerCase()}/`);
      expect($('meta[http-equiv="refresh"]').attr('content')).toContain(`url=${base}quotes/${id}/`);
      expect($('a').attr('href')).toBe(`${base}quotes/${id}/`);
    }
  });
});

describe('other origins', () => {
  test('no page loads anything from elsewhere', () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const { $, path } of pages) {
      const loaded = $('script[src], img[src], iframe[src], link[rel="stylesheet"], link[rel="preload"]')
        .toArray()
        .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '');
      expect(
        loaded.filter(
          (address) =>
            !new URL(address, `${site}${base.slice(0, -1)}${path}`).href.startsWith(`${site}${base}`),
        ),
        path,
      ).toEqual([]);
    }
  });
});
