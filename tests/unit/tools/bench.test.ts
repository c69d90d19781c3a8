/** The bench takes up to half an hour, so it refuses at once what it could not do. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { refusal } from '../../bench/refusal.ts';

const site = mkdtempSync(path.join(tmpdir(), 'bench-'));
writeFileSync(path.join(site, 'index.html'), '');
afterAll(() => rmSync(site, { recursive: true }));

const asked = { positionals: [], only: 'map,pages', site };
const parts = ['map', 'pages'];

test.each([
  [{ positionals: ['old.json'] }, 'reports of two runs are not compared'],
  [{ only: 'map,foo' }, '--only=foo: there is no such part. Hint: choose from map, pages.'],
  [
    { site: 'nowhere' },
    '--site=nowhere: there is no built site. Hint: name the folder of a build, such as dist.',
  ],
  [{ upto: 'abc' }, '--upto=abc: this is no number of statements. Hint: give one such as 1000.'],
  [{ upto: '0' }, '--upto=0: this is no number of statements.'],
])('%o is refused', (part, said) => expect(refusal({ ...asked, ...part }, parts)).toContain(said));

test.each([{}, { upto: '1000' }, { only: 'map' }])('%o is done', (part) =>
  expect(refusal({ ...asked, ...part }, parts)).toBeUndefined(),
);
