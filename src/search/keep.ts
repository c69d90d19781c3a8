/** Fetches things once. Knows neither what they are nor where they stand. */

/** Hands out what was fetched for a key, if it takes one; what did not come is asked for again the next time. */
export function keeping<Key extends [key?: unknown], Thing>(
  fetchIt: (...key: Key) => Promise<Thing>,
): (...key: Key) => Promise<Thing> {
  const kept = new Map<unknown, Promise<Thing>>();
  return (...key) => {
    const thing = kept.get(key[0]) ?? fetchIt(...key);
    kept.set(key[0], thing);
    thing.catch(() => kept.delete(key[0]));
    return thing;
  };
}
