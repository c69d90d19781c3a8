/**
 * Installs the libraries of other people's pages when they are not there, or not those that the lock names. They stand
 * apart so that the site itself is installed without them. None of them may run a script while it is installed.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Another folder that keeps libraries apart may be named. */
const folder = path.resolve(process.argv[2] ?? import.meta.dirname);
const lock = path.join(folder, 'package-lock.json');
const installed = path.join(folder, 'node_modules', '.installed-lock.json');

const isInstalled = () =>
  existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8');

function install(): void {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`${folder}: npm ci failed. Hint: see its message above; it needs the network once.`);
  copyFileSync(lock, installed);
}

if (!isInstalled()) install();
