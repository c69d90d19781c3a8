/**
 * The files of a content folder: which are there, what they hold, and which nothing would read.
 * Knows their names; knows nothing of what stands in them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { collections, documents } from './collections.ts';
import { suggest, type Problem } from './problems.ts';

/** The text of a file, when it is there. */
export function readText(root: string, file: string): string | undefined {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}

function namesIn(root: string, folder: string): string[] {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

/** The files of a folder that end in an extension, in the order of their names. */
export function filesIn(root: string, folder: string, extension: string): string[] {
  return namesIn(root, folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => `${folder}/${name}`);
}

const stray = (file: string, hint: string): Problem => ({ file, line: 1, what: 'nothing reads this file', hint });
const pictures = /\.(avif|jpe?g|png|svg|webp)$/;

/** Files that look like content and that nothing reads: a misspelt name would otherwise go unnoticed. */
export function strayFiles(root: string): Problem[] {
  const homes = [...Object.values(documents), ...Object.values(collections)];
  const listed = homes.flatMap((home) => ('file' in home ? [home.file as string] : []));
  const atTop = namesIn(root, '.')
    .filter((name) => /\.(ya?ml|mdx?)$/.test(name) && name !== 'README.md' && !listed.includes(name))
    .map((name) => stray(name, suggest(name, listed, 'remove it, or move it to where it belongs')));
  const inFolders = homes.flatMap((home) => {
    if (!('folder' in home)) return [];
    const { folder, extension } = home;
    return namesIn(root, folder)
      .filter((name) => !name.endsWith(extension) && !(extension === '.mdx' && pictures.test(name)))
      .map((name) => stray(`${folder}/${name}`, `files in ${folder}/ end in ${extension}`));
  });
  return [...atTop, ...inFolders];
}
