/**
 * `npm run self-host`: makes a folder for a web server of one's own: the built site with a packed copy beside each text,
 * and the headers in the words of Caddy. Reads `dist`; writes `hosted`. `npm run self-host -- <built> <folder>` names others.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { filesIn } from '../src/built.ts';
import { caddyHeaders, caddySlash } from '../src/hosting/caddy.ts';
import { readHeaders } from '../src/hosting/headers-file.ts';
import { best, packedCopies, type Effort } from '../src/hosting/packing.ts';
import type { Rule } from '../src/hosting/rules.ts';
import { orStop } from './stop.ts';

const headersName = 'headers.caddy';

/** Whether nothing is lost when a folder is made anew: it is not there, or empty, or as this command made it. */
function mayBeEmptied(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const entries = readdirSync(folder, { withFileTypes: true });
  const isOurs = entries.some((entry) => entry.name === headersName && entry.isFile());
  return (
    entries.length === 0 || (isOurs && entries.every(({ name }) => [headersName, 'site'].includes(name)))
  );
}

/** The first rule is for all of the site, so it says where that stands. */
const forCaddy = (rules: readonly Rule[]): string =>
  caddySlash(rules[0]?.path.replace('*', '') ?? '/') + caddyHeaders(rules);

/** A folder of our own beside another, with a place for what comes and one for what goes. */
function workBeside(folder: string): [work: string, next: string, last: string] {
  const work = mkdtempSync(`${folder}-`);
  return [work, path.join(work, 'next'), path.join(work, 'last')];
}

/** Puts a packed copy beside each text; answers how many files have one. */
function pack(site: string, effort: Effort): number {
  const packed = filesIn(site).map((name) => {
    const file = path.join(site, name);
    const copies = packedCopies(name, readFileSync(file), effort);
    for (const [end, bytes] of copies) writeFileSync(file + end, bytes);
    return copies.size > 0;
  });
  return packed.filter(Boolean).length;
}

/**
 * Makes the folder anew from a built site; answers how many files have packed copies. It takes the old one's place when it
 * is whole, so that a server goes on meanwhile with what it has.
 */
export function hostFolder(built: string, given: string, effort: Effort = best): number {
  const headers = path.join(built, '_headers');
  if (!existsSync(headers)) throw new Error(`${headers} is not there. Hint: run "npm run build" first.`);
  if (!mayBeEmptied(given))
    throw new Error(
      `${given} is not empty, and this command did not make it. Hint: name an empty folder, or a new one.`,
    );
  const folder = path.resolve(given);
  mkdirSync(path.dirname(folder), { recursive: true });
  const [work, next, last] = workBeside(folder);
  try {
    mkdirSync(next);
    writeFileSync(path.join(next, headersName), forCaddy(readHeaders(readFileSync(headers, 'utf8'))));
    cpSync(built, path.join(next, 'site'), { recursive: true });
    const packed = pack(path.join(next, 'site'), effort);
    if (existsSync(folder)) renameSync(folder, last);
    renameSync(next, folder);
    return packed;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [built = 'dist', folder = 'hosted'] = process.argv.slice(2);
  const packed = await orStop(() => hostFolder(built, folder));
  console.log(`${folder}: the site, with packed copies of ${packed} files, and headers.caddy`);
}
