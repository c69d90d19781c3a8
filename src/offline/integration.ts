/**
 * After the build: writes the service worker and the switch that takes it away. A `sw.js` in `public/` is left as it is, so that
 * one file turns reading without a network off. Knows nothing of pages.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentOnce } from '../content/once.ts';
import { classicScript } from '../shipped/classic.ts';
import { copyOf, type Kept } from './copy.ts';

/** What the service worker is told. */
export interface Setting {
  /** The base path, with a slash at its end. */
  base: string;
  language: string;
  files: readonly Kept[];
}

export function offlineCopy(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const write = (name: string, text: string) => writeFileSync(path.join(folder, name), `${text}\n`);
        write('sw-off.js', await classicScript('offline/off.ts'));
        if (existsSync(path.join(folder, 'sw.js'))) return logger.info('sw.js is the one in public/');
        const { site, explainers } = contentOnce();
        const files = copyOf(folder, base, [...explainers.keys()]);
        const setting: Setting = { base, language: site.language, files };
        write('sw.js', `self.setting=${JSON.stringify(setting)};${await classicScript('offline/worker.ts')}`);
        logger.info(`${files.length} files to be kept for reading without a network`);
      },
    },
  };
}
