/** Two builds are compared file by file, byte by byte. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hashesOf, unlike } from '../../../tools/reproduce.ts';

test('a file that changed, one that came and one that went are each named', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'builds-'));
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const build of ['a', 'b']) write(`${build}/same/index.html`, 'same');
  write('a/changed.js', 'one');
  write('b/changed.js', 'two');
  write('a/gone.css', '');
  write('b/new.css', '');
  const of = (build: string) => hashesOf(path.join(folder, build));
  expect(unlike(of('a'), of('b'))).toEqual([
    'changed.js: other bytes',
    'gone.css: in one build alone',
    'new.css: in one build alone',
  ]);
  expect(unlike(of('a'), of('a'))).toEqual([]);
  rmSync(folder, { recursive: true });
  expect(() => of('a')).toThrow(/is not there\. Hint/);
});
