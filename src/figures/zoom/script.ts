/**
 * The script that zooms, as one module under a name that changes with its text. It is made here and asked for by its
 * address, since the usual way to import a module late adds as much to every page as all that listens for the wish to zoom.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { rolldown } from 'rolldown';

async function bundle(): Promise<string> {
  const made = await rolldown({ input: path.resolve('src/figures/zoom/control.ts'), logLevel: 'warn' });
  const { output } = await made.generate({ format: 'es', minify: true, comments: false });
  await made.close();
  return output[0].code.trim();
}

/** Its text, made once. */
export const zoomScript = bundle();

/** `zoom.1a2b3c4d` for these bytes. */
export const zoomScriptName = zoomScript.then(
  (text) => `zoom.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`,
);
