/**
 * The small facts of a statement that the filters go by, and how they are written on a table row.
 * Written at the build and read in the browser: knows the words of neither.
 */
import { dimensions, type Dimension, type Facts } from './filters.ts';
import { spokenBy, type Spoken } from './spoken.ts';

/** Stands for every sourcing without a name, beside the sourcing itself. */
export const unnamed = 'unnamed';
const isUnnamed = /^(unnamed|anonymous)-/;

interface Filterable extends Spoken {
  sourcing: string;
  kind: string;
  context: boolean;
  topics: readonly string[];
  hedges: readonly { kind: string }[];
}

/** What the filters know of a statement; an institution counts as its own organisation. */
export function factsOf(quote: Filterable, organisation: string | undefined): Facts {
  return {
    speaker: spokenBy(quote),
    organisation: organisation === undefined ? [] : [organisation],
    sourcing: isUnnamed.test(quote.sourcing) ? [quote.sourcing, unnamed] : [quote.sourcing],
    kind: [quote.kind],
    topic: quote.topics,
    hedge: [...new Set(quote.hedges.map(({ kind }) => kind))],
    where: [quote.context ? 'around' : 'article'],
  };
}

/** The facts as `data-*` attributes. */
export const attributesOf = (facts: Facts): Record<`data-${Dimension}`, string> =>
  Object.fromEntries(
    dimensions.map((dimension) => [`data-${dimension}`, facts[dimension].join(' ')]),
  ) as Record<`data-${Dimension}`, string>;

/** The facts of a row again, from its `data-*` attributes. */
export const factsFrom = (read: (dimension: Dimension) => string | undefined): Facts =>
  Object.fromEntries(
    dimensions.map((dimension) => [dimension, (read(dimension) ?? '').split(' ').filter(Boolean)]),
  ) as Record<Dimension, string[]>;
