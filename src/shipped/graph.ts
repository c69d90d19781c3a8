/**
 * Which packages the files of a build are made of, from the names that a bundler gives their modules; and how that
 * differs from a list. Pure.
 */

/** The package of a module; nothing for a module of our own. What a bundler adds itself is the bundler's. */
export function packageOf(module: string): string | undefined {
  const [, added] = /^\0(vite|rolldown)\//.exec(module) ?? [];
  if (added !== undefined) return added;
  const at = module.replaceAll('\\', '/').split('/node_modules/');
  const [first = '', second = ''] = at.length > 1 ? (at.at(-1) as string).split('/') : [];
  if (first === '') return undefined;
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** One line for each package that is in one of the two alone, in the order of their names. */
export function differences(found: Iterable<string>, listed: readonly string[]): string[] {
  const [real, named] = [new Set(found), new Set(listed)];
  const missing = [...real].filter((name) => !named.has(name)).sort();
  const gone = [...named].filter((name) => !real.has(name)).sort();
  return [
    ...missing.map((name) => `"${name}" goes to browsers and is not listed. Hint: add its name.`),
    ...gone.map((name) => `"${name}" is listed and goes to no browser. Hint: take its name off.`),
  ];
}
