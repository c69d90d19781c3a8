/**
 * Finds a browser for the tests, or installs one, and says which.
 * The order: the CHROMIUM_PATH variable, Playwright's own, the system's; then Playwright's
 * download; then, as root where apt is, Debian's package.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = [
  '/usr/bin/chromium-headless-shell', // opens pages about four times faster than the whole browser
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

export interface Browser {
  path: string;
  /** Where it came from, in words. */
  origin: string;
}

/** A browser that is already here. */
export function findBrowser(): Browser | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named))
      throw new Error(`CHROMIUM_PATH is "${named}", which is not there. Hint: correct or unset it.`);
    return { path: named, origin: 'CHROMIUM_PATH' };
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return { path: own, origin: "Playwright's own" };
  const system = systemPaths.find((path) => existsSync(path));
  return system ? { path: system, origin: 'the system' } : undefined;
}

function succeeds(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

function installFromDebian(): void {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  succeeds('apt-get', ['update', '-qq'], env);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], env)) return;
  }
}

/** Installs a browser when there is none. Throws when that cannot be done. */
export function ensureBrowser(): Browser {
  const found = findBrowser();
  if (found) return found;
  console.log('No browser found; trying to install one.');
  succeeds(process.execPath, ['tools/run.mjs', 'playwright', 'install', 'chromium']);
  const isRoot = process.getuid?.() === 0;
  if (!findBrowser() && isRoot && existsSync('/usr/bin/apt-get')) installFromDebian();
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'No browser was found and none could be installed. Hint: install Chromium or Chrome, or set CHROMIUM_PATH.',
  );
}

if (import.meta.main) {
  const { path, origin } = ensureBrowser();
  console.log(`Browser: ${path} (${origin})`);
}
