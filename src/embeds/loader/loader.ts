/**
 * The loader as it is sent: its text, and the two names under which it is kept. `/embed.js` is permanent and may be
 * mended; the other name carries the hash of the text, so that a page may ask for these bytes and no others.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Loader {
  text: string;
  /** The name of these bytes, under /v/. */
  pinnedName: string;
  /** For the attribute `integrity`. */
  integrity: string;
}

/** A script without its notes and its space. Takes no script with a comment, a line or a space inside a text. */
export const packed = (source: string): string =>
  source
    .replace(/\/\*\*[^]*?\*\//, '')
    .split('\n')
    .map((line) => line.trim())
    .join('')
    .replaceAll(/ ?([=>{}(),;:&|+]+) ?/g, '$1')
    .replaceAll(/,\)/g, ')')
    .replaceAll(/;\}/g, '}')
    .replaceAll(/\((\w)\)=>/g, '$1=>');

/** The loader of this build. */
export function loader(): Loader {
  const text = packed(readFileSync(path.resolve('src/embeds/loader/embed.js'), 'utf8'));
  const hash = (name: string) => createHash(name).update(text);
  return {
    text,
    pinnedName: `embed.${hash('sha256').digest('hex').slice(0, 12)}.js`,
    integrity: `sha384-${hash('sha384').digest('base64')}`,
  };
}
