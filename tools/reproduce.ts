/**
 * `npm run reproduce`: builds the site again, elsewhere and under another clock zone and language, and compares every file
 * with those of `dist`, byte for byte. Needs a build of the same commit in `dist`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../src/built.ts';
import { run } from './steps.ts';
import { orStop, stop } from './stop.ts';

/** Every file of a folder, by its path, with the hash of its bytes. */
export function hashesOf(folder: string): Map<string, string> {
  if (!existsSync(folder)) throw new Error(`${folder} is not there. Hint: run "npm run build" first.`);
  const hashOf = (file: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, file)))
      .digest('hex');
  return new Map(filesIn(folder).map((file) => [file, hashOf(file)]));
}

/** A line for each file that is not the same in both. */
export function unlike(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names
    .filter((name) => one.get(name) !== other.get(name))
    .map((name) => `${name}: ${one.has(name) && other.has(name) ? 'other bytes' : 'in one build alone'}`);
}

if (import.meta.main) {
  const first = await orStop(() => hashesOf('dist'));
  const env = { TZ: 'Pacific/Auckland', LC_ALL: 'C', LANG: 'C' };
  const title = 'Build once more';
  const built = await run({ title, command: ['astro', 'build', '--outDir', 'dist-again'], env });
  if (!built) stop('The second build failed, so nothing was compared. Hint: its own message is above.');
  const second = hashesOf('dist-again');
  const faults = unlike(first, second);
  for (const fault of faults)
    console.error(`${fault}. Hint: find what takes its order or its time from outside.`);
  if (faults.length === 0) console.log(`${second.size} files, the same bytes in both builds`);
  process.exit(faults.length > 0 ? 1 : 0);
}
