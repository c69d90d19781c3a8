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

/** Somebody with their names, the usual one first, and the folded words of them all. */
export interface Speaking {
  id: string;
  names: readonly [string, ...string[]];
  forms: ReadonlySet<string>;
}

export interface Facets {
  /** The records that have one of the values. */
  records(dimension: Dimension, values: readonly string[]): Set<number>;
  /** The values that somebody means by what was typed. */
  meant(dimension: Dimension, typed: string): string[];
  label(dimension: Dimension, value: string): string;
  /** Everybody who speaks; and those of whom one name is just what was typed. */
  speakers: Speaking[];
  called(typed: string): Speaking[];
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

/** Whether one of some names is just what was typed. */
const isCalled = (names: readonly string[], typed: string): boolean =>
  names.some((name) => formsOf(name).join() === formsOf(typed).join());

/** Every value of which one name is just what was typed, or else whose names together have all its words. */
function named(typed: string, known: readonly string[], namesOf: (value: string) => string[]): string[] {
  const words = formsOf(typed).map(stemOf);
  const exact = known.filter((value) => isCalled(namesOf(value), typed));
  if (exact.length > 0 || words.length === 0) return exact;
  return known.filter((value) => {
    const own = new Set(namesOf(value).flatMap(formsOf).map(stemOf));
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
    .map(([id, name, , ...others]) => ({
      ...{ id, names: [name, ...others] },
      forms: new Set([name, ...others].flatMap(formsOf)),
    }));

/** When each record was published, as a number. */
const daysOf = (days: Facts['days']): Map<number, number> =>
  new Map(Object.values(days).flatMap((packed, day) => unpackList(packed).map((one) => [one, day])));

/** What values are called: by their label, or by every name that a speaker has. */
function namingOf({ values, labels, speakers }: Facts): Pick<Facets, 'label' | 'meant'> {
  const all = new Map(speakers.map(([id, name, , ...others]) => [id, [name, ...others]]));
  const names = (dimension: Dimension, value: string) => {
    const label = labels[dimension]?.[value];
    return label === undefined ? (all.get(value) ?? [value]) : [label];
  };
  return {
    label: (dimension, value) => names(dimension, value)[0] as string,
    meant(dimension, typed) {
      const known = Object.keys(values[dimension]);
      if (dimension === 'paragraph') return paragraphs(typed, known);
      return named(typed, known, (value) => [value, ...names(dimension, value)]);
    },
  };
}

export function facetsOf(facts: Facts): Facets {
  const { values } = facts;
  const naming = namingOf(facts);
  const speakers = speaking(facts);
  const days = daysOf(facts.days);
  const list = listsOf(values);
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
        return { value, label: naming.label(dimension, value), count };
      })
      .filter(({ count }) => count > 0);
  };
  return {
    ...{ ...naming, records, chosenBy, speakers },
    called: (typed) => speakers.filter(({ names }) => isCalled(names, typed)),
    counts: (among, filters) =>
      Object.fromEntries(
        dimensions.map((one) => [one, countsIn(one, among.filter(chosenBy(filters, one)))]),
      ) as FilterCounts,
    dayOf: (record) => days.get(record) ?? 0,
  };
}
