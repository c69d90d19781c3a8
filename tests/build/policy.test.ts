/** What every page may do is said in the page and in the headers, and it is just what the page needs. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { freeze } from '../../src/embeds/pin/freeze.ts';
import { headersAt, readHeaders } from '../../src/hosting/headers-file.ts';
import { base, fileOf, files, pages, type BuiltPage } from './built-site.ts';

const rules = readHeaders(readFileSync(fileOf('_headers'), 'utf8'));
const sentWith = (file: string) => headersAt(rules, base + file.replace(/(^|\/)index\.html$/, '$1'));

const isPinned = ({ path }: BuiltPage) => path.startsWith('/v/');
const isFrame = ({ path }: BuiltPage) => path.startsWith('/embed/');
const ownPages = pages.filter((page) => !isPinned(page));

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of what stands inside a document, as a parser of HTML finds it. */
const inside = ($: CheerioAPI, name: string): string[] => [
  ...new Set(
    $(name)
      .toArray()
      .filter((element) => !/json/.test($(element).attr('type') ?? ''))
      .filter((element) => $(element).attr('src') === undefined)
      .map((element) => hashOf($(element).text())),
  ),
];

const policyIn = ($: CheerioAPI) => $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';

const directive = (policy: string, name: string): string[] =>
  (policy.split(';').find((one) => one.startsWith(`${name} `)) ?? '').split(' ').slice(1);
const hashesIn = (policy: string, name: string) =>
  directive(policy, name).filter((source) => source.startsWith("'sha256-"));

describe('the policy in a page', () => {
  test('comes before everything that it speaks of', () => {
    expect(ownPages.length).toBeGreaterThan(20);
    for (const { $, path } of ownPages) {
      const [first, second] = $('head').children().toArray();
      expect($(first as never).attr('charset'), path).toBe('utf-8');
      expect($(second as never).attr('http-equiv'), path).toBe('Content-Security-Policy');
    }
  });

  test('names what stands inside the page, all of it and nothing else', () => {
    for (const { $, path } of ownPages) {
      const policy = policyIn($);
      expect(hashesIn(policy, 'script-src').sort(), path).toEqual(inside($, 'script').sort());
      expect(hashesIn(policy, 'style-src').sort(), path).toEqual(inside($, 'style').sort());
    }
  });

  test('lets no text become script or style', () => {
    for (const { $, path } of ownPages) {
      expect(policyIn($), path).not.toMatch(
        /unsafe-inline|'unsafe-eval'|unsafe-hashes|\*|https?:|data:|blob:/,
      );
      expect(policyIn($).includes('wasm-unsafe-eval'), path).toBe(!path.startsWith('/embed/'));
      expect(policyIn($), path).toContain("require-trusted-types-for 'script'");
    }
  });

  test('has nothing to forbid: no element has a style or a handler of its own', () => {
    for (const { $, path } of ownPages) {
      const own = $('*')
        .toArray()
        .flatMap((element) => Object.keys('attribs' in element ? element.attribs : {}))
        .filter((name) => name === 'style' || name.startsWith('on'));
      expect(own, path).toEqual([]);
    }
  });

  test('still holds when a frame is pinned', () => {
    const site = `${process.env.SITE_URL ?? 'http://localhost:4321'}${base}`;
    for (const { html, path } of pages.filter(isFrame)) {
      const $ = load(freeze(html, site));
      expect(hashesIn(policyIn($), 'script-src'), path).toEqual(inside($, 'script'));
      expect(hashesIn(policyIn($), 'style-src'), path).toEqual(inside($, 'style'));
    }
  });
});

describe('the policy in the headers', () => {
  const pictures = files
    .filter((file) => file.endsWith('.svg') && file.includes('/'))
    .map((file) => ({ file, $: load(readFileSync(fileOf(file), 'utf8'), { xml: true }) }));

  test('allows what stands inside every page, frame and picture', () => {
    expect(pictures.length).toBeGreaterThan(4);
    for (const { file, $ } of [...pages, ...pictures]) {
      const policy = sentWith(file)['content-security-policy'] ?? '';
      expect(hashesIn(policy, 'script-src'), file).toEqual(expect.arrayContaining(inside($, 'script')));
      expect(hashesIn(policy, 'style-src'), file).toEqual(expect.arrayContaining(inside($, 'style')));
      expect(policy, file).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
    }
  });

  test('keeps pages out of the frames of others, and lets frames stand anywhere', () => {
    for (const page of pages) {
      const ancestors = directive(sentWith(page.file)['content-security-policy'] ?? '', 'frame-ancestors');
      expect(ancestors, page.path).toEqual(isFrame(page) || isPinned(page) ? [] : ["'self'"]);
    }
  });
});

test('no address is sent one header by two rules', () => {
  const whole = new Set(rules.flatMap(({ headers }) => Object.values(headers)));
  for (const file of files)
    for (const [name, value] of Object.entries(sentWith(file)))
      expect(whole.has(value), `${file}: ${name}: ${value}`).toBe(true);
});

test('every file is sent with what all are sent with, and with a lifetime', () => {
  for (const file of files.filter((name) => /\.\w+$/.test(name))) {
    const sent = sentWith(file);
    expect(sent, file).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
    expect(sent['permissions-policy'], file).toContain('camera=()');
    expect(sent['cache-control'], file).toMatch(/^public, max-age=\d+/);
  }
});
