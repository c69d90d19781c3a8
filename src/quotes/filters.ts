/**
 * Which statements a reader's choice leaves, and how many each further option would leave.
 * Runs in the browser: knows only small facts about each statement, no records and no page.
 */

export const dimensions = ['speaker', 'organisation', 'sourcing', 'kind', 'topic', 'hedge', 'where'] as const;
export type Dimension = (typeof dimensions)[number];

/** The values a statement has in each dimension. */
export type Facts = Readonly<Record<Dimension, readonly string[]>>;
/** At most one value in each dimension. */
export type Choice = Partial<Record<Dimension, string>>;

function fits(facts: Facts, choice: Choice, dimension: Dimension): boolean {
  const wanted = choice[dimension];
  return wanted === undefined || facts[dimension].includes(wanted);
}

/** Whether a statement has every picked value. */
export const matches = (facts: Facts, choice: Choice): boolean =>
  dimensions.every((dimension) => fits(facts, choice, dimension));

/** The choice without one dimension. */
export const without = (choice: Choice, dimension: Dimension): Choice => ({
  ...choice,
  [dimension]: undefined,
});

/** How many statements have each value of a dimension, under the choice in all the others. */
export function countsOf(all: readonly Facts[], choice: Choice, dimension: Dimension): Map<string, number> {
  const counts = new Map<string, number>();
  const others = without(choice, dimension);
  for (const facts of all.filter((one) => matches(one, others))) {
    for (const value of facts[dimension]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** For a choice that leaves nothing: the dimensions to drop, with what that leaves, most first. */
export function loosenings(all: readonly Facts[], choice: Choice): { dimension: Dimension; count: number }[] {
  return dimensions
    .filter((dimension) => choice[dimension] !== undefined)
    .map((dimension) => ({
      dimension,
      count: all.filter((facts) => matches(facts, without(choice, dimension))).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The choice in a query string; a value that no statement has is left out. */
export function choiceFromQuery(query: string, known: readonly Facts[]): Choice {
  const given = new URLSearchParams(query);
  const choice: Choice = {};
  for (const dimension of dimensions) {
    const value = given.get(dimension);
    if (value !== null && known.some((facts) => facts[dimension].includes(value))) choice[dimension] = value;
  }
  return choice;
}

/** The choice as a query string with its question mark, always in the same order; empty for no choice. */
export function queryFromChoice(choice: Choice): string {
  const query = new URLSearchParams();
  for (const dimension of dimensions) {
    const value = choice[dimension];
    if (value !== undefined) query.append(dimension, value);
  }
  const written = String(query);
  return written && `?${written}`;
}
