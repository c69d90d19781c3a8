/**
 * The scripts of the frames as classic ones, small, and under names that change with their text. Astro makes modules,
 * which a frame in a sandbox cannot load from a host without CORS.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { rolldown } from 'rolldown';

/** A module with all that it imports, as one script that leaves nothing behind in the page. */
export async function classicScript(file: string): Promise<string> {
  const bundle = await rolldown({ input: path.resolve('src', file), logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  return output[0].code.trim();
}

/** `explore.1a2b3c4d.js` for `explore` and these bytes. */
export const nameFor = (name: string, text: string): string =>
  `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
