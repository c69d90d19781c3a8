/** A frame is pinned for ever, so it is pinned only by whoever knows where it was built for. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pin-'));
  mkdirSync(path.join(folder, 'dist/embed/map'), { recursive: true });
  const front = 'https://example.org/border/';
  const html = `<html><head><link rel="canonical" href="${front}figures/map/"></head><body><a href="/border/about/">x</a></body></html>`;
  writeFileSync(path.join(folder, 'dist/embed/map/index.html'), html);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the command says, and the frames that it wrote. */
function pin(env: { SITE_URL?: string; BASE_PATH?: string }) {
  const own = { SITE_DIR: path.join(folder, 'dist'), CONTENT_DIR: path.join(folder, 'content') };
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tools/pin.ts', 'map'], {
    env: { PATH: process.env.PATH, ...own, ...env },
    encoding: 'utf8',
  });
  mkdirSync(own.CONTENT_DIR, { recursive: true });
  const written = readdirSync(own.CONTENT_DIR, { recursive: true, encoding: 'utf8' });
  const frames = written.filter((name) => name.endsWith('index.html'));
  return {
    said: stdout + stderr,
    status,
    frames: frames.map((name) => readFileSync(path.join(own.CONTENT_DIR, name), 'utf8')),
  };
}

test('with another address than that of the build it stops, and says how to go on', () => {
  for (const env of [{}, { SITE_URL: 'https://example.org' }, { BASE_PATH: '/border/' }]) {
    const { said, status, frames } = pin(env);
    expect(said).toContain('The frame of map was built for https://example.org/border/, not for ');
    expect(said).toContain('Hint: give SITE_URL and BASE_PATH as they were for the build.');
    expect({ status, frames }).toEqual({ status: 1, frames: [] });
  }
});

test.each(['https://example.org', 'https://example.org/'])(
  'built for %s, no address is left in it',
  (SITE_URL) => {
    const { said, status, frames } = pin({ SITE_URL, BASE_PATH: '/border/' });
    expect({ said, status }).toMatchObject({
      said: expect.stringContaining('Pinned map') as string,
      status: 0,
    });
    expect(frames).toHaveLength(1);
    expect(frames[0]).toContain('href="../../../../figures/map/"');
    expect(frames[0]).toContain('href="../../../../about/"');
    expect(frames[0]).not.toContain('example.org');
  },
);

test('a frame that is pinned already gets the loader of today pinned', () => {
  const site = { SITE_URL: 'https://example.org', BASE_PATH: '/border/' };
  pin(site);
  const pinned = path.join(folder, 'content/pinned');
  const loaders = () => readdirSync(pinned).filter((name) => /^embed\..*\.js$/.test(name));
  const [first = ''] = loaders();
  rmSync(path.join(pinned, first));
  const sums = readFileSync(path.join(pinned, 'SHA256SUMS'), 'utf8').replace(/^.*embed\.\w+\.js\n/m, '');
  writeFileSync(path.join(pinned, 'SHA256SUMS'), sums);
  expect(pin(site).said).toMatch(/^Pinned the loader.*^map is pinned already/ms);
  expect(loaders()).toEqual([first]);
  expect(pin(site).said).not.toContain('loader');
});
