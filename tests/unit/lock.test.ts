/** Every install brings the same bytes, from whichever registry they come, and runs no script of theirs. */
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

type Asked = Partial<
  Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>
>;

test.each(locks)('%s has everything that is asked for, for every system', (file) => {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Asked> };
  const own = JSON.parse(readFileSync(file.replace('-lock', ''), 'utf8')) as Asked;
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const)
    expect(packages['']?.[kind], kind).toEqual(own[kind]);
  const names = new Set(Object.keys(packages).map((folder) => folder.split('node_modules/').at(-1)));
  const optional = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
  expect(optional.filter((name) => !names.has(name))).toEqual([]);
});

test('no version of npm runs an install script, nor does the container', () => {
  expect(readFileSync('.npmrc', 'utf8')).toBe('ignore-scripts=true\n');
  const steps = readFileSync('Dockerfile', 'utf8').split('\n');
  const copied = steps.findIndex((step) => /^COPY .*\.npmrc/.test(step));
  expect(copied).toBeGreaterThan(-1);
  expect(copied).toBeLessThan(steps.indexOf('RUN npm ci'));
});

test('other installs run none either', () => {
  const files = ['package.json', 'tools/bench.ts', 'tests/hosts/install.ts'];
  const installs = files.flatMap(
    (file) => readFileSync(file, 'utf8').match(/^.*(?:'ci'|--prefix \S+ ci\b).*$/gm) ?? [],
  );
  expect(installs).toHaveLength(files.length);
  expect(installs.filter((line) => !line.includes('--ignore-scripts'))).toEqual([]);
});

test('no script of ours waits for one that npm then leaves out', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post|install$)/.test(name))).toEqual([]);
});
