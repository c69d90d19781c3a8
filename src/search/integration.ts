/**
 * After the build: writes the index of the statements and the index of the pages, or stops the build.
 * In `npm run dev` the statements can be searched, from the content as it stands; the pages cannot.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../content/folder.ts';
import { loadContent, type Content } from '../content/load.ts';
import { contentOnce } from '../content/once.ts';
import { words } from '../words/index.ts';
import { buildQuoteIndex } from './build.ts';
import { bundling } from './bundle.ts';
import { toIndexInput } from './input.ts';
import { indexPages, type IndexedPage } from './page-index.ts';
import { kindOf, kindsFile, packKinds } from './page-kinds.ts';
import type { IndexFile } from './indexed.ts';

const labelsOf = <Key extends string>(
  entries: Readonly<Record<Key, { label: string }>>,
): Record<Key, string> =>
  Object.fromEntries(
    Object.entries<{ label: string }>(entries).map(([key, { label }]) => [key, label]),
  ) as Record<Key, string>;

/** Pages that say what something is; those of single statements and the list of documents do not. */
const covers = ({ address }: IndexedPage): boolean => !['quotes', 'sources'].includes(kindOf(address));

function quoteFiles(content: Content, pages: readonly IndexedPage[]): IndexFile[] {
  const siteWords = {
    kinds: labelsOf(words.kinds),
    sourcings: labelsOf(words.sourcings),
    hedges: labelsOf(words.hedges),
    where: words.quotes.filters.where,
    echo: words.searchPage.echo,
  };
  return buildQuoteIndex(toIndexInput(content, siteWords, pages.filter(covers)));
}

function write(folder: string, files: readonly { path: string; content: string | Uint8Array }[]): void {
  for (const below of new Set(files.map(({ path: name }) => path.dirname(name))))
    mkdirSync(path.join(folder, below), { recursive: true });
  for (const { path: name, content } of files) writeFileSync(path.join(folder, name), content);
}

/** Both searches, as one integration. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: bundling });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { files, pages } = await indexPages(folder);
        const kinds = { path: kindsFile, content: JSON.stringify(packKinds(pages)) };
        write(path.join(folder, 'pagefind'), [...files, kinds]);
        const statements = quoteFiles(contentOnce(), pages).map(({ name, text }) => ({
          path: name,
          content: text,
        }));
        write(path.join(folder, 'search', 'quotes'), statements);
        logger.info(`${pages.length} pages indexed; ${statements.length} files of statements written`);
      },
      'astro:server:setup': ({ server }) => {
        const at = `${server.config.base.replace(/\/$/, '')}/search/quotes/`;
        server.middlewares.use((request, response, next) => {
          const name = request.url?.startsWith(at) ? request.url.slice(at.length) : undefined;
          const file = name && quoteFiles(loadContent(contentFolder), []).find((one) => one.name === name);
          if (!file) return next();
          response.setHeader('content-type', 'application/json');
          response.end(file.text);
        });
      },
    },
  };
}
