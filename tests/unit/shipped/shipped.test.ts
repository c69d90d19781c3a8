/** Whose work goes to browsers is told from the bundle, and a list that is not true is refused. */
import { expect, test } from 'vitest';
import { differences, packageOf } from '../../../src/shipped/graph.ts';
import { packageNamed } from '../../../src/shipped/packages.ts';

test('a module belongs to the innermost package around it', () => {
  expect(packageOf('/site/node_modules/d3-zoom/src/zoom.js')).toBe('d3-zoom');
  expect(packageOf('/site/node_modules/@scope/name/index.js')).toBe('@scope/name');
  expect(packageOf('/site/node_modules/a/node_modules/b/index.js')).toBe('b');
  expect(packageOf('C:\\site\\node_modules\\d3\\index.js')).toBe('d3');
});

test('what a bundler adds is its own, and our modules are nobody else’s', () => {
  expect(packageOf('\0vite/preload-helper.js')).toBe('vite');
  expect(packageOf('\0rolldown/runtime.js')).toBe('rolldown');
  expect(packageOf('/site/src/urls.ts')).toBeUndefined();
});

test('a package that is not listed is named, and so is one that has gone', () => {
  expect(differences(new Set(['a', 'b']), ['b', 'c'])).toEqual([
    '"a" goes to browsers and is not listed. Hint: add its name.',
    '"c" is listed and goes to no browser. Hint: take its name off.',
  ]);
  expect(differences(['a'], ['a'])).toEqual([]);
});

test('a package says its version, its licence and where it lives', () => {
  const { version, licence, address } = packageNamed('diff');
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(licence).toBe('BSD-3-Clause');
  expect(address).toMatch(/^https:\/\/github\.com\/[\w-]+\/\w+$/);
  expect(packageNamed('stemmer').address).toMatch(/^https:/);
  expect(() => packageNamed('no-such-package')).toThrow(/is not there\. Hint/);
});
