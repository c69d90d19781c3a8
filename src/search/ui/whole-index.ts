/**
 * Fetches a small index whole, and the parts of the matcher that only some searches need, once a first search has
 * shown what it found: the next ones then need no network. Knows which files there are, not what is in them.
 */
import { files, textsPerFile, type Opening } from '../layout.ts';
import { parts } from '../parts.ts';
import { load } from './statements.ts';

/** So many statements at most; 120 of them make an index of about 40 kB. */
const small = 300;

const numbered = (count: number, name: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => name(at));

/** A file that does not come now will be asked for when it is needed. */
export async function fetchWholeIndex(): Promise<void> {
  const opening = (await load(files.opening)) as Opening;
  if (opening.records > small) return;
  const names = [
    ...numbered(opening.words, files.words),
    ...numbered(opening.small, files.small),
    ...numbered(Math.ceil(opening.records / textsPerFile), files.texts),
    ...numbered(opening.absent, files.absent),
    files.facts,
    files.pages,
  ];
  await Promise.allSettled([...names.map(load), ...Object.values(parts).map((fetchIt) => fetchIt())]);
}
