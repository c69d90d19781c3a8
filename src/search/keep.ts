/** Fetches things once. Knows neither what they are nor where they stand. */

/** Hands out what was fetched for a first argument, if any; what did not come is asked for again the next time. */
export function keeping<Given extends readonly unknown[], Thing>(
  fetchIt: (...given: Given) => Promise<Thing>,
): (...given: Given) => Promise<Thing> {
  const kept = new Map<unknown, Promise<Thing>>();
  return (...given) => {
    const [key] = given;
    const thing = kept.get(key) ?? fetchIt(...given);
    kept.set(key, thing);
    thing.catch(() => kept.delete(key));
    return thing;
  };
}
