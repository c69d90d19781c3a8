/** The machine and the browser of a run. */
import os from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import { ensureBrowser } from '../../tools/browser.ts';

export interface Machine {
  system: string;
  processor: string;
  cores: number;
  /** Gigabytes. */
  memory: number;
  node: string;
  browser: string;
}

/**
 * Starts the browser. It draws without a graphics card, so that frames compare on any machine; the software
 * rasteriser has to be allowed for the contender that draws with WebGL.
 */
export function startBrowser(): Promise<Browser> {
  const { path } = ensureBrowser();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath: path,
    args: [...asRoot, '--disable-gpu', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
}

/** What a reader of the report has to know of the machine. */
export const machineOf = (browser: Browser): Machine => ({
  system: `${os.type()} ${os.release()} ${os.arch()}`,
  processor: os.cpus()[0]?.model.trim() ?? 'unknown',
  cores: os.availableParallelism(),
  memory: Math.round(os.totalmem() / 2 ** 30),
  node: process.versions.node,
  browser: browser.version(),
});
