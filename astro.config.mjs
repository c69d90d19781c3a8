/** Where the site will live, and what turns content into pages. Nothing else. */
import path from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/content/folder.ts';
import { checkedContent } from './src/content/integration.ts';
import { pins } from './src/embeds/pin/integration.ts';
import { basePath, siteAddress } from './src/hosting/address.ts';
import { guards } from './src/hosting/integration.ts';
import { offlineCopy } from './src/offline/integration.ts';
import { paragraphsOfComponents } from './src/prose/paragraphs.ts';
import { search } from './src/search/integration.ts';
import { shippedPackages } from './src/shipped/integration.ts';
import { readingFonts } from './src/styles/fonts.ts';

/** A short address leads on to a page at once, and a frame stands on other sites: neither is a page of its own. */
const isOwnPage = (page) => !['q', 'embed'].includes(new URL(page).pathname.split('/').at(-3));

const { policies, headers } = guards();

export default defineConfig({
  site: siteAddress(),
  base: basePath(process.env.BASE_PATH),
  trailingSlash: 'always',
  // Each content folder has a store of its own, so that two articles can be built in turn.
  cacheDir: path.join('node_modules/.astro', path.relative('', contentFolder).replaceAll(/\W+/g, '-')),
  // The default, 'jsx', joins words that stand on separate lines of a template.
  compressHTML: true,
  build: { concurrency: 8 },
  markdown: {
    // Smart punctuation would rewrite the marks inside quotations.
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [paragraphsOfComponents] }),
    syntaxHighlight: false,
  },
  fonts: await readingFonts(),
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  integrations: [
    checkedContent(),
    policies,
    pins(),
    mdx(),
    sitemap({ filter: isOwnPage }),
    search(),
    shippedPackages(),
    // These list what the others wrote.
    offlineCopy(),
    headers,
  ],
});
