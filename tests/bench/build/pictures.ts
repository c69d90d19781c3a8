/**
 * The pictures that builds keep from one to the next: a bench wants each build to draw its own once, and to leave the
 * folder as it was.
 */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('node_modules/.cache/cards');

function names(): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // nothing was ever kept
  }
}

/** Remembers what is kept now; the function it gives takes away whatever came since, and says how many that were. */
export function keptPictures(): () => number {
  const before = new Set(names());
  return () => {
    const added = names().filter((name) => !before.has(name));
    for (const name of added) rmSync(path.join(folder, name));
    return added.length;
  };
}
