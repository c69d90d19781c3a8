/** The tools alone: Astro as it comes, and Pagefind over what it wrote. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { close, createIndex } from 'pagefind';

const search = {
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const { index } = await createIndex();
      await index.addDirectory({ path: folder });
      await index.writeFiles({ outputPath: `${folder}pagefind` });
      await close();
    },
  },
};

export default defineConfig({
  trailingSlash: 'always',
  build: { concurrency: 8 },
  cacheDir: 'cache',
  devToolbar: { enabled: false },
  integrations: [search],
});
