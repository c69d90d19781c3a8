/**
 * Checks the content before Astro renders anything, and again whenever it changes in `npm run dev`.
 * Says all problems at once and stops the build. Knows nothing of pages.
 */
import path from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { contentFolder } from './folder.ts';
import { checkContent } from './load.ts';
import { checkedOnce, type Findings } from './once.ts';
import { ContentError, formatProblems } from './problems.ts';

/** Logs what an editor should look at; answers with what stops the build. */
function report({ problems, warnings }: Findings, logger: AstroIntegrationLogger): ContentError | undefined {
  if (warnings.length > 0) logger.warn(`worth a look in the content:\n${formatProblems(warnings)}`);
  return problems.length > 0 ? new ContentError(problems) : undefined;
}

export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const error = report(checkedOnce(), logger);
        if (error) throw error;
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(`${contentFolder}${path.sep}`)) return;
          const error = report(checkContent(contentFolder), logger);
          if (error) logger.error(error.message);
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
