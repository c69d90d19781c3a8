/**
 * The facts of the statements in the browser: which have a value, which value somebody means, and how many of a
 * list have each. Knows records by number, and no text of theirs.
 */
import { formsOf } from './fold.ts';
import { stemOf } from './stem.ts';
import type { Facts } from './layout.ts';
import { unpackList } from './postings.ts';
import { dimensions, type Dimension, type FilterCounts, type Filters } from './types.ts';

/** A statement, by its number. */
interface Numbered {
  record: number;
}

export interface Facets {
  /** The records that have one of the values. */
  records(dimension: Dimension, values: readonly string[]): Set<number>;
  /** The values that somebody means by what was typed. */
  meant(dimension: Dimension, typed: string): string[];
  label(dimension: Dimension, value: string): string;
  /** Everybody who speaks, with the folded words of all their names. */
  speakers: { name: string; forms: ReadonlySet<string> }[];
  /** Whether a statement fits every picked value; one dimension may be left out. */
  chosenBy(filters: Filters, without?: Dimension): (one: Numbered) => boolean;
  counts(among: readonly Numbered[], filters: Filters): FilterCounts;
  /** The day of publication, as a number to sort by. */
  dayOf(record: number): number;
}

const range = /^[¶pP]?(\d{1,4})(?:[-–][¶pP]?(\d{1,4}))?$/;

/** A paragraph, or a span of them. */
function paragraphs(typed: string, known: readonly string[]): string[] {
  const [, from, to = from] = range.exec(typed) ?? [];
  return known.filter((value) => Number(value) >= Number(from) && Number(value) <= Number(to));
}

/** The value itself, or else every value whose name or label has all the words typed. */
function named(typed: string, known: readonly string[], label: (value: string) => string): string[] {
  const words = formsOf(typed).map(stemOf);
  const exact = known.filter((value) => formsOf(value).join() === formsOf(typed).join());
  if (exact.length > 0 || words.length === 0) return exact;
  return known.filter((value) => {
    const own = new Set(formsOf(`${value} ${label(value)}`).map(stemOf));
    return words.every((word) => own.has(word));
  });
}

/** The records of each value, unpacked once. */
function listsOf(values: Facts['values']): (dimension: Dimension, value: string) => number[] {
  const lists = new Map<string, number[]>();
  return (dimension, value) => {
    const key = `${dimension} ${value}`;
    const packed = Object.hasOwn(values[dimension], value) ? values[dimension][value] : undefined;
    const list = lists.get(key) ?? unpackList(packed ?? '');
    lists.set(key, list);
    return list;
  };
}

/** Those who have a statement, with their names. */
const speaking = ({ speakers, values }: Facts): Facets['speakers'] =>
  speakers
    .filter(([id]) => Object.hasOwn(values.speaker, id))
    .map(([, name, , ...others]) => ({ name, forms: new Set([name, ...others].flatMap(formsOf)) }));

/** When each record was published, as a number. */
const daysOf = (days: Facts['days']): Map<number, number> =>
  new Map(Object.values(days).flatMap((packed, day) => unpackList(packed).map((one) => [one, day])));

export function facetsOf(facts: Facts): Facets {
  const { values, labels } = facts;
  const names = new Map(facts.speakers.map(([id, name]) => [id, name]));
  const days = daysOf(facts.days);
  const list = listsOf(values);
  const label = (dimension: Dimension, value: string) =>
    labels[dimension]?.[value] ?? names.get(value) ?? value;
  const records = (dimension: Dimension, some: readonly string[]) =>
    new Set(some.flatMap((value) => list(dimension, value)));
  const chosenBy: Facets['chosenBy'] = (filters, without) => {
    const sets = dimensions
      .filter((one) => one !== without && (filters[one]?.length ?? 0) > 0)
      .map((one) => records(one, filters[one] as readonly string[]));
    return ({ record }) => sets.every((set) => set.has(record));
  };
  const countsIn = (dimension: Dimension, among: readonly Numbered[]) => {
    const all = new Set(among.map(({ record }) => record));
    return Object.keys(values[dimension])
      .map((value) => {
        const count = list(dimension, value).filter((record) => all.has(record)).length;
        return { value, label: label(dimension, value), count };
      })
      .filter(({ count }) => count > 0);
  };
  return {
    ...{ records, label, chosenBy, speakers: speaking(facts) },
    meant: (dimension, typed) =>
      meantBy(dimension, typed, Object.keys(values[dimension]), (value) => label(dimension, value)),
    counts: (among, filters) =>
      Object.fromEntries(
        dimensions.map((one) => [one, countsIn(one, among.filter(chosenBy(filters, one)))]),
      ) as FilterCounts,
    dayOf: (record) => days.get(record) ?? 0,
  };
}

/** A paragraph by its number; anything else by its name or label. */
const meantBy = (
  dimension: Dimension,
  typed: string,
  known: readonly string[],
  label: (value: string) => string,
): string[] => (dimension === 'paragraph' ? paragraphs(typed, known) : named(typed, known, label));
