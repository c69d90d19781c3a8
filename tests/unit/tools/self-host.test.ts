/** The folder for a server is made anew each time, so it must be one that holds nothing else. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hostFolder } from '../../../tools/self-host.ts';

let root: string;
const at = (name: string) => path.join(root, name);
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'self-host-'));
  for (const folder of ['dist', 'www']) mkdirSync(at(folder));
  writeFileSync(at('dist/_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  writeFileSync(at('dist/index.html'), '<!doctype html>');
});
afterEach(() => rmSync(root, { recursive: true }));

const host = (folder: string) => hostFolder(at('dist'), at(folder), { brotli: 1, gzip: 1 });

test.each(['new', 'www'])('a folder that is new, empty or ours is made anew: %s', (folder) => {
  host(folder);
  writeFileSync(at(`${folder}/site/old.html`), '');
  host(folder);
  expect(existsSync(at(`${folder}/site/index.html`))).toBe(true);
  expect(existsSync(at(`${folder}/site/old.html`))).toBe(false);
});

test.each(['www/letters.txt', 'www/site/index.html', 'www/headers.caddy/own.txt'])(
  'a folder with %s, which is not ours, is left as it was',
  (file) => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), 'mine');
    expect(() => host('www')).toThrow(
      `${at('www')} is not empty, and this command did not make it. Hint: name an empty folder, or a new one.`,
    );
    expect(readFileSync(at(file), 'utf8')).toBe('mine');
  },
);

test('a folder of ours with something more in it is left as it was', () => {
  host('www');
  writeFileSync(at('www/letters.txt'), 'mine');
  expect(() => host('www')).toThrow('Hint: name an empty folder');
  expect(readFileSync(at('www/letters.txt'), 'utf8')).toBe('mine');
});

test('where the new one cannot be made, the old one stays whole, and nothing is left beside it', () => {
  host('www');
  writeFileSync(at('dist/_headers'), '/*\n  X-A: `\n');
  expect(() => host('www')).toThrow('back quote');
  expect(existsSync(at('www/site/index.html'))).toBe(true);
  expect(readFileSync(at('www/headers.caddy'), 'utf8')).toContain('nosniff');
  expect(readdirSync(root).sort()).toEqual(['dist', 'www']);
});
