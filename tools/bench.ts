/**
 * `npm run bench` and `npm run lighthouse`: installs what only the bench needs, builds the site when there is no build,
 * and starts the script of `tests/bench` that is named first. Everything after it is handed on.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './steps.ts';

const folder = 'tests/bench';
const [script = 'run', ...given] = process.argv.slice(2);

/** Whether the packages that are there are those of the lock file. */
function isInstalled(): boolean {
  const [wanted, there] = ['package-lock.json', 'node_modules/.package-lock.json'].map((name) =>
    path.join(folder, name),
  );
  if (!there || !wanted || !existsSync(there)) return false;
  const packagesOf = (file: string) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
      packages: Record<string, { version?: string; optional?: boolean }>;
    };
    return Object.entries(packages).filter(([name, { optional }]) => name !== '' && !optional);
  };
  const installed = new Map(packagesOf(there).map(([name, { version }]) => [name, version]));
  return packagesOf(wanted).every(([name, { version }]) => installed.get(name) === version);
}

function install(): boolean {
  if (isInstalled()) return true;
  console.log(`Installing the packages of ${folder}.`);
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(
    command,
    ['--prefix', folder, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  return status === 0;
}

/** Whether there is a build to measure: the one in `dist`, or another that was named. */
const hasSite = (): boolean =>
  existsSync('dist/index.html') || given.some((one) => one.startsWith('--site='));

/** Names of reports and folders are for the script to judge, before anything is built for it. */
const isOnlyOptions = given.every((one) => one.startsWith('--'));

const isReady =
  install() && (!isOnlyOptions || hasSite() || (await run({ title: 'Build', command: ['astro', 'build'] })));
if (!isReady || !(await run({ title: `Bench: ${script}`, command: [`${folder}/${script}.ts`, ...given] })))
  process.exit(1);
