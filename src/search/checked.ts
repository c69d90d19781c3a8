/**
 * Holds found statements against their texts until there are enough results: the files of words know only some words
 * of a text, so a phrase may turn out not to be there. Knows no query and no page.
 */
import { isGuess } from './classify.ts';
import { sorted, type Candidate, type Session } from './find.ts';
import { check, type Checked } from './results.ts';
import type { Sort } from './types.ts';

export interface CheckedResults {
  /** The first ones, in order. */
  results: Checked[];
  /** How many there are in all, as far as texts were read. */
  total: number;
  /** Those that turned out not to answer. */
  lost: ReadonlySet<Candidate>;
}

/** So many texts are read at most to tell how many answer; beyond that, the number is that of the guesses. */
const mostGuessed = 200;

/** The first `limit` of some candidates that do answer. More are read where the files of words can only guess. */
export async function checkedResults(
  session: Session,
  candidates: readonly Candidate[],
  limit: number,
  sort: Sort,
): Promise<CheckedResults> {
  const checked: Checked[] = [];
  const lost = new Set<Candidate>();
  const most = candidates.some(({ wanted }) => wanted.some(isGuess)) ? Math.max(limit, mostGuessed) : limit;
  let seen = 0;
  while (seen < candidates.length && checked.length < most) {
    const next = candidates.slice(seen, seen + most - checked.length);
    seen += next.length;
    const read = next.map(async (one) => check(one, await session.store.texts(one.record)));
    for (const [i, one] of (await Promise.all(read)).entries()) {
      if (one) checked.push(one);
      else lost.add(next[i] as Candidate);
    }
  }
  const order = await sorted(
    session,
    checked.map(({ candidate }) => candidate),
    sort,
  );
  const results = order
    .slice(0, limit)
    .flatMap((candidate) => checked.find((one) => one.candidate === candidate) ?? []);
  return { results, total: candidates.length - lost.size, lost };
}
