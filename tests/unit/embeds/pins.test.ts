/** A pinned frame is what it was, or the build stops and says what changed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { companions, freeze, leftOutside } from '../../../src/embeds/pin/freeze.ts';
import { newsScript, versionsOf } from '../../../src/embeds/pin/news.ts';
import { readPins, sha256, versionOf, type Pins } from '../../../src/embeds/pin/pins.ts';

const frame = '<!doctype html><title>A map</title>';
const hash = versionOf(frame);
const file = `${hash}/embed/map/index.html`;

let content: string;
const put = (name: string, text: string) => {
  const at = path.join(content, 'pinned', name);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, text);
};

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'pins-'));
  put(file, frame);
  put('SHA256SUMS', `${sha256(frame)}  ${file}\n`);
  put('versions.yaml', `- { figure: map, hash: '${hash}', pinned: 2030-01-02 }\n`);
});
afterEach(() => rmSync(content, { recursive: true }));

test('an untouched version is read with its day', () => {
  expect(readPins(content)).toEqual({
    versions: [{ figure: 'map', hash, pinned: '2030-01-02' }],
    notices: [],
    files: [file],
  });
});

test('content without pinned frames is sound', () => {
  expect(readPins(path.join(content, 'pinned'))).toEqual({ versions: [], notices: [], files: [] });
});

test('one changed byte stops the build, with both sums and what to do', () => {
  put(file, frame.replace('map', 'mop'));
  expect(() => readPins(content)).toThrow(
    `pinned/${file}:1: the pinned file was changed: its SHA-256 is ${sha256(frame.replace('map', 'mop'))}, not ${sha256(frame)}. Hint: a pinned file never changes: take it back from the history`,
  );
});

test('a missing file and an unlisted one stop it too', () => {
  put('embed.0.js', '');
  rmSync(path.join(content, 'pinned', file));
  expect(() => readPins(content)).toThrow(
    /SHA256SUMS does not list this file[^]*the pinned file .* is missing/,
  );
});

test('a changed frame with a changed sum does not keep its name', () => {
  put(file, 'other');
  put('SHA256SUMS', `${sha256('other')}  ${file}\n`);
  expect(() => readPins(content)).toThrow(`${file} is not there as it was pinned`);
});

test('a note about a figure that has no version is a mistake', () => {
  put('notices.yaml', '- { figure: mup, date: 2030-01-03, text: The legend was wrong. }\n');
  expect(() => readPins(content)).toThrow('no version of "mup" is pinned. Hint: use one of map.');
});

test('a frozen frame names no site, asks for its news, and nothing else', () => {
  const site = 'https://example.org/deep/';
  const html = `<head><link rel="canonical" href="${site}figures/map/"></head><body><a href="/deep/about/">x</a><a href="https://other.org/">y</a></body>`;
  const frozen = freeze(html, site);
  expect(frozen).not.toContain('example.org');
  expect(frozen).toContain('href="../../../../figures/map/"');
  expect(frozen).toContain('href="../../../../about/"');
  expect(frozen).toContain('href="https://other.org/"');
  expect(frozen.match(/<script/g)).toHaveLength(1);
  expect(frozen).toContain('<script async src="../../../versions.js"></script></body>');
  expect(leftOutside(frozen)).toEqual([]);
  expect(leftOutside(freeze(`<script src="/deep/_astro/a.js"></script>`, site))).toEqual([
    '../../../../_astro/a.js',
  ]);
});

test('the scripts that a frame asks for later are pinned beside it, and those that these ask for', () => {
  const html = '<html data-explore="../map.0a.js"><a href="../other/">x</a>';
  const scripts: Record<string, string> = {
    'map.0a.js': 'figureParts={"zoom":"../zoom.1b.js","views":{"north":"../map-north.2c.js"}}',
    'map-north.2c.js': 'figureParts.draw("north","<svg>")',
    'zoom.1b.js': 'see("../map.0a.js")',
  };
  expect(companions(html, (name) => scripts[name] ?? '').sort()).toEqual(Object.keys(scripts).sort());
});

const older: Pins['versions'][number] = { figure: 'map', hash: '000000000000', pinned: '2029-01-02' };
const newer: Pins['versions'][number] = { figure: 'map', hash: '111111111111', pinned: '2030-01-02' };
const notices = [
  { figure: 'map', versions: [older.hash], date: '2030-01-03', text: 'The legend was wrong.' },
];
const pins: Pins = { versions: [older, newer], notices, files: [] };

test('the newest version is the one pinned last', () => {
  expect(versionsOf(pins, 'https://example.org/').figures['map']?.newest).toBe(newer.hash);
});

test('the address of a version is whole, with the path below which the site stands', () => {
  const [first] = versionsOf(pins, 'https://example.org/deep/').figures['map']?.versions ?? [];
  expect(first).toMatchObject({
    path: '/v/000000000000/embed/map/',
    address: 'https://example.org/deep/v/000000000000/embed/map/',
  });
});

test('only the older frame is told of the newer, and of its mistake', () => {
  const words = { newer: 'Older.', open: 'Newest', notice: (day: string) => `Correction, ${day}:` };
  const script = newsScript(pins, words);
  const [, told] = /\}\)\((\{.*\})\);\n$/.exec(script) ?? [];
  expect(JSON.parse(told ?? '')).toEqual({
    '000000000000/map': [
      { words: 'Correction, 2030-01-03: The legend was wrong.' },
      { words: 'Older.', link: 'Newest' },
    ],
    '111111111111/map': [],
  });
});
