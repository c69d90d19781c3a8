/**
 * Checks the content before Astro renders anything, and again whenever it changes in `npm run dev`.
 * Says all problems at once and stops the build. Knows nothing of pages.
 */
import path from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from './load.ts';
import { ContentError, formatProblems } from './problems.ts';

const contentFolder = () => path.resolve(process.env.CONTENT_DIR ?? 'content');

/** Logs what an editor should look at; answers with what stops the build. */
function check(logger: AstroIntegrationLogger): ContentError | undefined {
  const { problems, warnings } = checkContent(contentFolder());
  if (warnings.length > 0) logger.warn(`worth a look in the content:\n${formatProblems(warnings)}`);
  return problems.length > 0 ? new ContentError(problems) : undefined;
}

export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const error = check(logger);
        if (error) throw error;
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = contentFolder();
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(`${folder}${path.sep}`)) return;
          const error = check(logger);
          if (error) logger.error(error.message);
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
