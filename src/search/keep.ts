/** Fetches things once. Knows neither what they are nor where they stand. */

/** Hands out what was fetched for a key; what did not come is asked for again the next time. */
export function keeping<Key, Thing>(fetchIt: (key: Key) => Promise<Thing>): (key: Key) => Promise<Thing> {
  const kept = new Map<Key, Promise<Thing>>();
  return (key) => {
    const thing = kept.get(key) ?? fetchIt(key);
    kept.set(key, thing);
    thing.catch(() => kept.delete(key));
    return thing;
  };
}
