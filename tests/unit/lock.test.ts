/** Every install brings the same bytes, from whichever registry they come. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
}

const locks = globSync(['package-lock.json', 't*/*/package-lock.json']);

test('every folder with packages has a lock', () => {
  expect(locks.length).toBe(globSync(['package.json', 't*/*/package.json']).length);
});

test.each(locks)('%s names each package by its bytes and no registry', (file) => {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };
  const installed = Object.entries(packages).filter(([folder, { link }]) => folder !== '' && !link);
  expect(installed.length).toBeGreaterThan(1);
  const loose = installed.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
  expect(loose.map(([folder]) => folder)).toEqual([]);
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
