/**
 * Puts all that the first result of a search needs into one file for the browser: it packs a fifth smaller than in
 * many, and is fetched at one go. What follows the first result stays in files of its own.
 * Reads from the bundler which module imports which; knows only where the search begins.
 */
import path from 'node:path';

/** As much of the bundler as is asked. */
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const beginning = path
  .join(import.meta.dirname, 'ui/box.ts')
  .split(path.sep)
  .join('/');

/** A module and everything that it imports, and so on, apart from what is imported only when it is needed. */
function withImports(id: string, graph: Graph): Set<string> {
  const found = new Set([id]);
  for (const one of found)
    for (const imported of graph.getModuleInfo(one)?.importedIds ?? []) found.add(imported);
  return found;
}

/** The groups of modules that become one file each, as the bundler takes them. */
function fileGroups() {
  let needed: Set<string> | undefined;
  return [
    // Every page has this one, so it must not drag the search along.
    { name: 'preload', test: /vite\/preload-helper/ },
    {
      name(id: string, graph: Graph): string | null {
        needed ??= withImports(beginning, graph);
        return needed.has(id) ? 'search' : null;
      },
    },
  ];
}

/** That file's name on disk. */
const isBeginning = (file: string): boolean => /\/search\.[\w-]+\.js$/.test(file);

/**
 * What is fetched together with a file that is imported when needed: all that it imports in turn. For what follows
 * the first result nothing, since the list of names would make that one wait.
 */
const fetchedTogether = (
  _file: string,
  imported: string[],
  { hostId: importer }: { hostId: string },
): string[] => (isBeginning(importer) ? [] : imported);

/** Gives both to the bundler; the second by a hook, since Astro leaves that setting out of what it takes over. */
export const bundling = {
  environments: {
    client: { build: { rolldownOptions: { output: { advancedChunks: { groups: fileGroups() } } } } },
  },
  plugins: [
    {
      name: 'search-bundling',
      configEnvironment: (name: string) =>
        name === 'client'
          ? { build: { modulePreload: { resolveDependencies: fetchedTogether } } }
          : undefined,
    },
  ],
};
