/**
 * Makes a thing once in a process. A build runs our modules twice, for its integrations and for its pages, and each run
 * has variables of its own; what is large or slow to make is kept where both find it.
 */
const kept = globalThis as { [key: symbol]: unknown };

/** The thing of that name, made now unless it was made before. */
export function oncePerProcess<T>(name: string, make: () => T): T {
  const key = Symbol.for(`content: ${name}`);
  return (kept[key] ??= make()) as T;
}
