/** Every pinned frame is served byte for byte, and can be told what is new. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loader } from '../../src/embeds/loader/loader.ts';
import { pinnedFolder, readPins } from '../../src/embeds/pin/pins.ts';
import { fileOf, pageAt } from './built-site.ts';

const contentFolder = path.resolve(process.env.CONTENT_DIR ?? 'content');
const { versions, files } = readPins(contentFolder);
const listed = JSON.parse(readFileSync(fileOf('v/versions.json'), 'utf8')) as {
  figures: Record<string, { newest: string; versions: { path: string; address: string }[] }>;
};

test('there is a pinned frame', () => expect(versions.length).toBeGreaterThan(0));

test('every pinned file is served as it was', () => {
  expect(files.length).toBeGreaterThan(versions.length);
  for (const file of files) {
    const pinned = readFileSync(path.join(pinnedFolder(contentFolder), file));
    expect(readFileSync(fileOf(`v/${file}`)).equals(pinned), file).toBe(true);
  }
});

test('the loader that stays at its address for ever is kept by every later build', () => {
  const { pinnedName } = loader();
  expect(files, 'npm run pin keeps it').toContain(pinnedName);
  expect(pageAt('/embedding/').$('pre').text()).toContain(`/v/${pinnedName}`);
});

test('the list names every version where it can be read', () => {
  const addresses = Object.values(listed.figures).flatMap((figure) => figure.versions.map((one) => one.path));
  expect(addresses).toHaveLength(versions.length);
  for (const address of addresses) {
    const { $ } = pageAt(address);
    expect($('script[src$="versions.js"]').attr('src')).toBe('../../../versions.js');
    expect($('link[rel="canonical"]').attr('href')).toMatch(/^(\.\.\/){4}figures\//);
  }
});

test('a program that reads the list finds each version by its address', () => {
  const [front] = pageAt('/')
    .$('link[rel="canonical"]')
    .map((_, link) => link.attribs['href'])
    .get();
  for (const { path: inner, address } of Object.values(listed.figures).flatMap((one) => one.versions))
    expect(address).toBe(`${front}${inner.slice(1)}`);
});

test('a figure that is pinned offers its newest version on its page', () => {
  const [figure = '', { newest } = { newest: '' }] = Object.entries(listed.figures)[0] ?? [];
  const { $ } = pageAt(`/figures/${figure}/`);
  expect($('embed-panel').attr('data-offer')).toContain(`"pinned":"${newest}"`);
  expect($('embed-panel option[value="pinned"]')).toHaveLength(1);
});
