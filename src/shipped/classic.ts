/**
 * The scripts of the frames, of the head of every page and of the service worker as classic ones, small, and under names
 * that change with their text. Astro makes modules, which a frame in a sandbox cannot load from a host without CORS, and
 * which wait until the page is read.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { rolldown, type OutputChunk } from 'rolldown';

/** Every script that is made so. */
export const classicEntries = [
  'embeds/frame/first.ts',
  'embeds/frame/start.ts',
  'embeds/frame/explore.ts',
  'embeds/frame/zoom.ts',
  'layouts/fresh.ts',
  'offline/off.ts',
  'offline/worker.ts',
] as const;
type Entry = (typeof classicEntries)[number];

async function bundled(file: Entry): Promise<OutputChunk> {
  const bundle = await rolldown({ input: path.resolve('src', file), logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  return output[0];
}

/** A module with all that it imports, as one script that leaves nothing behind in the page. */
export const classicScript = async (file: Entry): Promise<string> => (await bundled(file)).code.trim();

/** The files of which something is left in such a script. */
export const modulesOf = async (file: Entry): Promise<string[]> =>
  Object.entries((await bundled(file)).modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id);

/** `explore.1a2b3c4d.js` for `explore` and these bytes. */
export const nameFor = (name: string, text: string): string =>
  `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
