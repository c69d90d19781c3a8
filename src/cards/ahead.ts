/**
 * Makes things a little ahead of being asked for them, so that one is laid out while another is packed.
 * Knows nothing of cards or pages.
 */

/** A function that gives the item at a place, and has begun with those that follow it. */
export function ahead<T, R>(
  items: readonly T[],
  make: (item: T) => Promise<R>,
  howMany = 3,
): (at: number) => Promise<R> {
  const begun = new Map<number, Promise<R>>();
  const begin = (at: number): Promise<R> => {
    const made = begun.get(at) ?? make(items[at] as T);
    begun.set(at, made);
    // Whoever asks for it hears of a failure; until then it is not lost, only not yet heard.
    made.catch(() => undefined);
    return made;
  };
  return (at) => {
    const asked = begin(at);
    begun.delete(at);
    for (let next = at + 1; next <= Math.min(at + howMany, items.length - 1); next += 1) void begin(next);
    return asked;
  };
}
