/** What other sites learn of a figure from its page: the oEmbed answer, its frame, its picture, the loader. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { hold } from '../budgets.ts';
import { base, fileOf, pageAt } from './built-site.ts';

const root = `${process.env.SITE_URL ?? 'http://localhost:4321'}${base}`;
const read = (name: string) => readFileSync(fileOf(name), 'utf8');
/** The file that an address of the site stands for. */
const fileAt = (address: string) => {
  expect(address.startsWith(root), address).toBe(true);
  const name = new URL(address).pathname.slice(base.length);
  return name.endsWith('/') ? `${name}index.html` : name;
};

test('there are figures', () => expect(content.figures.size).toBeGreaterThan(4));

test.each([...content.figures.keys()])('%s names its answer early, and the answer holds', (id) => {
  const { $, html } = pageAt(`/figures/${id}/`);
  const named = $('link[type="application/json+oembed"]').attr('href') ?? '';
  hold('answer-named', html.indexOf('application/json+oembed'), id);
  const answer = JSON.parse(read(fileAt(named))) as Record<string, string | number>;
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    provider_url: root,
    provider_name: content.site.title,
  });
  expect(answer['title']).toContain(content.figures.get(id)?.title);
  expect(existsSync(fileOf(fileAt(String(answer['thumbnail_url']))))).toBe(true);
  const part = load(String(answer['html']));
  const frame = part('blockquote:first-child > a + *, blockquote + iframe');
  expect(frame.attr('src')).toBe(`${root}embed/${id}/`);
  expect(existsSync(fileOf(fileAt(frame.attr('src') as string)))).toBe(true);
  expect(fileAt(part('blockquote > a').attr('href') as string)).toBe(`figures/${id}/index.html`);
  expect(Number(frame.attr('height'))).toBe(answer['height']);
  expect(answer['height']).toBeGreaterThan(200);
});

test('every view of a figure has a picture of its own', () => {
  const views = [...content.figures.values()].flatMap(({ id, map }) =>
    (map?.views ?? []).slice(1).map((view) => `cards/figures/${id}-${view.id}.png`),
  );
  expect(views.length).toBeGreaterThan(2);
  expect(views.filter((file) => !existsSync(fileOf(file)))).toEqual([]);
});

test('the lines on a figure page name the loader, and its bytes are those that were hashed', () => {
  const lines = pageAt('/figures/border/').$('#snippet-exact').text();
  const script = load(lines)('script');
  const bytes = readFileSync(fileOf(fileAt(script.attr('src') ?? '')));
  const hash = createHash('sha384').update(bytes).digest('base64');
  expect(script.attr('integrity')).toBe(`sha384-${hash}`);
  expect(readFileSync(fileOf('embed.js')).equals(bytes)).toBe(true);
  hold('loader', gzipSync(bytes, { level: 9 }).byteLength, '/embed.js');
});

test('the page about embedding names the one origin that a policy must allow', () => {
  const { origin } = new URL(root);
  expect(pageAt('/embedding/').$('pre').first().text()).toBe(
    `frame-src ${origin}; script-src ${root}embed.js; img-src ${origin}`,
  );
});
