/**
 * Watches which packages end up in what browsers load, and stops the build when the list of them is not true.
 * Reads the bundler's own record of each file; frames have bundles of their own, and Pagefind and the font come as files.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../built.ts';
import { classicEntries, modulesOf } from './classic.ts';
import { differences, packageOf } from './graph.ts';
import { shipped } from './list.ts';

/** As much of a bundler's output as is read. */
type Output = Record<string, { type: string; modules?: Record<string, { renderedLength: number }> }>;

/** Packages whose files are copied, by what betrays them in the built site. */
const copied: readonly (readonly [name: string, file: RegExp])[] = [
  ['pagefind', /^pagefind\/pagefind\.js$/],
  ['@fontsource-variable/source-serif-4', /\.woff2$/],
];

/** Keeps the names of all modules of which something is left in a file for browsers. */
const watching = (modules: Set<string>) => ({
  name: 'shipped-packages',
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  generateBundle(_options: unknown, output: Output) {
    for (const { modules: inside = {} } of Object.values(output)) {
      for (const [id, { renderedLength }] of Object.entries(inside)) if (renderedLength > 0) modules.add(id);
    }
  },
});

async function packagesIn(folder: string, modules: ReadonlySet<string>): Promise<Set<string>> {
  const files = filesIn(folder);
  const inFrames = (await Promise.all(classicEntries.map(modulesOf))).flat();
  const bundled = [...modules, ...inFrames].map(packageOf).filter((name) => name !== undefined);
  const asFiles = copied.filter(([, file]) => files.some((name) => file.test(name))).map(([name]) => name);
  return new Set([...bundled, ...asFiles]);
}

/** The watch, as an integration. */
export function shippedPackages(): AstroIntegration {
  const modules = new Set<string>();
  return {
    name: 'shipped-packages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [watching(modules)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const faults = differences(await packagesIn(fileURLToPath(dir), modules), shipped);
        if (faults.length > 0)
          throw new Error(faults.map((fault) => `src/shipped/list.ts:6: ${fault}`).join('\n'));
        logger.info(`${shipped.length} packages go to browsers, each with its licence`);
      },
    },
  };
}
