/**
 * Serves every pinned frame byte for byte, in every build from now on; a build in which one has changed stops.
 * Knows nothing of figures.
 */
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../content/folder.ts';
import { pinnedFolder, readPins } from './pins.ts';

export function pins(): AstroIntegration {
  return {
    name: 'pinned-frames',
    hooks: {
      'astro:build:start': () => void readPins(contentFolder),
      'astro:build:done': ({ dir, logger }) => {
        const { files } = readPins(contentFolder);
        for (const file of files) {
          const target = path.join(fileURLToPath(dir), 'v', file);
          mkdirSync(path.dirname(target), { recursive: true });
          cpSync(path.join(pinnedFolder(contentFolder), file), target);
        }
        logger.info(`${files.length} pinned files served as they were`);
      },
    },
  };
}
