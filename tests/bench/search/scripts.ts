/** The script of each way of searching, as a browser gets it. */
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { names, type Name } from './indexes.ts';

const entry = (name: Name): string => path.join(import.meta.dirname, 'contenders', `${name}.ts`);

/** What is imported only when it is needed does not count for the first result. */
const withoutLater: Plugin = {
  name: 'without-later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path: at }) =>
      kind === 'dynamic-import' ? { path: at, external: true } : undefined,
    ),
};

const common = { bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'error' } as const;

/** The bytes of each script, compressed, up to its first result. */
export async function scriptBytes(): Promise<Map<Name, number>> {
  const sizes = names.map(async (name): Promise<[Name, number]> => {
    const { outputFiles } = await build({
      ...common,
      entryPoints: [entry(name)],
      write: false,
      plugins: [withoutLater],
    });
    return [
      name,
      outputFiles.reduce((sum, { contents }) => sum + brotliCompressSync(contents).byteLength, 0),
    ];
  });
  return new Map(await Promise.all(sizes));
}

/** Writes whole scripts, for pages that use them. */
export async function writeScripts(chosen: readonly Name[], folder: string): Promise<void> {
  await build({ ...common, entryPoints: chosen.map(entry), outdir: folder });
}
