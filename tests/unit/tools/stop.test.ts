/** A tool that cannot go on says what happened and what to do, and nothing of how it is made. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { messageOf } from '../../../tools/stop.ts';

const build = 'Hint: run "npm run build" first.';

test.each([
  [['self-host', 'nowhere'], `nowhere/_headers is not there. ${build}`],
  [['serve', 'nowhere'], `nowhere is not there. ${build}`],
  [['serve', 'package.json'], `package.json is not there. ${build}`],
  [['serve', 'src', 'abc'], '"abc" is no port. Hint: give a number up to 65535, such as 4321.'],
  [['serve', 'src', '65536'], '"65536" is no port. Hint: give a number up to 65535, such as 4321.'],
  [['measure-heights', 'nowhere'], `nowhere/embed is not there. ${build}`],
])('%s', ([tool, ...rest], said) => {
  const done = spawnSync(process.execPath, [`tools/${tool}.ts`, ...rest], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect({ said: done.stderr.trim(), status: done.status }).toEqual({ said, status: 1 });
});

test.each([
  ['start', { PORT: 'abc' }, '"abc" is no port.'],
  ['start', { BASE_PATH: '/a b/' }, 'BASE_PATH is "/a b/", which is no path.'],
  ['budgets', { SITE_DIR: 'nowhere' }, `nowhere is not there. ${build}`],
  ['pin', { SITE_URL: 'example.org' }, 'SITE_URL is "example.org", which is no address.'],
])('%s with %o', (tool, given, said) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'stop-'));
  const env = { PATH: process.env.PATH, SITE_DIR: 'tests/fixtures', CONTENT_DIR: folder, ...given };
  const done = spawnSync(process.execPath, [`tools/${tool}.ts`, 'map'], {
    env,
    encoding: 'utf8',
    timeout: 20_000,
  });
  rmSync(folder, { recursive: true });
  expect(done.status).toBe(1);
  expect(done.stderr).toMatch(said);
  expect(done.stderr.trim().split('\n')).toHaveLength(1);
});

test('of a file that cannot be used it names the place, of a fault of the program nothing', () => {
  const refused = Object.assign(new Error('EACCES: permission denied, mkdir'), {
    code: 'EACCES',
    path: '/srv/a',
  });
  expect(messageOf(refused)).toBe('/srv/a cannot be used (EACCES). Hint: name a place that can be.');
  expect(messageOf(new TypeError('x is not a function'))).toBeUndefined();
});
