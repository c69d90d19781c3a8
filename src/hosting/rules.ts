/**
 * Few rules for many files: a folder whose files all get the same headers becomes one rule. A rule is an address, or the
 * beginning of one and a star. No two of them match one address, apart from the one for all: hosts disagree about what
 * two rules with one header mean. Pure.
 */
import type { Headers } from './areas.ts';

export interface Rule {
  /** From the root of the host, such as `/quotes/*`. */
  path: string;
  headers: Headers;
}

const same = (a: Headers, b: Headers): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A page is reached by its folder, and on some hosts by its name too. */
const addressesOf = (file: string): string[] =>
  /(^|\/)index\.html$/.test(file) ? [file.replace(/index\.html$/, ''), file] : [file];

/** The files below a folder, in groups by what comes next in their paths. */
function byNext(files: readonly string[], folder: string): Map<string, string[]> {
  return Map.groupBy(files, (file) => {
    const rest = file.slice(folder.length);
    return rest.includes('/') ? rest.slice(0, rest.indexOf('/') + 1) : rest;
  });
}

/** The rules for sorted paths of files; `base` is where the site stands on its host, with slashes around it. */
export function rulesFor(
  files: readonly string[],
  headersOf: (file: string) => Headers,
  base: string,
  folder = '',
): Rule[] {
  return [...byNext(files, folder)].flatMap(([next, group]) => {
    const headers = headersOf(group[0] as string);
    if (!next.endsWith('/')) return addressesOf(next).map((at) => ({ path: base + folder + at, headers }));
    return group.every((file) => same(headersOf(file), headers))
      ? [{ path: `${base}${folder}${next}*`, headers }]
      : rulesFor(group, headersOf, base, folder + next);
  });
}
