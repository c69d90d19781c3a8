/**
 * What the tools alone take for the files that come with a statement: a project of Astro and Pagefind without a line of
 * ours, which writes the page, the short address and the picture of each as our build has written those of the first.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { idOf, numberOf } from './content.ts';

const number = numberOf(0);

/** Where the project finds what to write; told in `BENCH_GIVEN`. */
export const givenIn = (folder: string): string => path.join(folder, 'given.json');

/** Writes the project from a built site. */
export function writeBare(folder: string, site: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(import.meta.dirname, 'bare'), folder, { recursive: true });
  const read = (name: string) => readFileSync(path.join(site, name));
  const given = {
    count,
    number,
    page: read(`quotes/${idOf(number)}/index.html`).toString(),
    short: read(`q/b${number}/index.html`).toString(),
    picture: read(`cards/quotes/${idOf(number)}.png`).toString('base64'),
  };
  writeFileSync(givenIn(folder), JSON.stringify(given));
}
