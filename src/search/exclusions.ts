/**
 * Takes from found statements those that have what was excluded. The files of words can only guess whether a phrase is
 * there or in a name, so its text is read. Loaded when something is excluded. Knows no query.
 */
import { answering, type Candidate, type Prepared } from './find.ts';
import { check } from './results.ts';
import type { Store } from './store.ts';

/** The found statements that have none of the excluded words and phrases. */
export async function leftOf(
  store: Store,
  found: readonly Candidate[],
  not: readonly Prepared[],
): Promise<Candidate[]> {
  const records = new Set(found.map(({ record }) => record));
  const having = not
    .flatMap(({ units }) => answering(store, [{ units, quoted: true }]))
    .filter(({ record }) => records.has(record));
  await Promise.all(
    having.map(async (one) => {
      if (one.wanted.every(({ units }) => units.length < 2) || check(one, await store.texts(one.record)))
        records.delete(one.record);
    }),
  );
  return found.filter(({ record }) => records.has(record));
}
