/**
 * What a field of a query means: which statements have one of its values, and how it is said back.
 * Knows records by number, and no text of theirs.
 */
import { expand, type Expander } from './expand.ts';
import type { Facets } from './facets.ts';
import { gather, type Known } from './known.ts';
import { parseQuery, type FieldTerm } from './query.ts';
import { rescue } from './rescue.ts';
import type { Dimension } from './types.ts';
import type { Unit } from './units.ts';

export interface FoundField {
  term: FieldTerm;
  records: Set<number>;
  /** Values as they are said back to the reader. */
  shown: string[];
  /** Values that nothing here has. */
  unknown: string[];
  /** Words that were taken for other words. */
  corrected: Unit[];
}

interface FoundValue {
  records: Set<number>;
  shown: string[];
  corrected?: Unit[];
}

const byWords = { speaker: 'names', role: 'roles' } as const;
const isByWords = (field: string): field is keyof typeof byWords => Object.hasOwn(byWords, field);

const mostNames = 3;

/** The records in whose names, or in whose roles, a word stands. */
function recordsWith({ store }: Expander, unit: Unit, within: 'names' | 'roles'): number[] {
  const isThere = ({ [within]: forms }: Known) =>
    unit.alternatives.some(({ elements }) =>
      elements.every((element) => [...element].some((form) => forms.has(form))),
    );
  return [...gather(store.entry, [unit])].filter(([, known]) => isThere(known)).map(([record]) => record);
}

/** The full names that what was typed can stand for, when they are few. */
function namesOf({ speakers }: Facets, units: readonly Unit[]): string[] {
  const fits = (forms: ReadonlySet<string>, { alternatives }: Unit) =>
    alternatives.some(({ elements }) =>
      elements.every((element) => [...element].some((form) => forms.has(form))),
    );
  const names = speakers
    .filter(({ forms }) => units.every((unit) => fits(forms, unit)))
    .map(({ name }) => name);
  return names.length > mostNames ? [] : names;
}

/** A name or a role: each of its words must be there. */
async function findWords(
  expander: Expander,
  facets: () => Promise<Facets>,
  field: keyof typeof byWords,
  typed: string,
): Promise<FoundValue> {
  const within = byWords[field];
  const [segment] = parseQuery(typed.replaceAll(':', ' ')).branches.flatMap(({ segments }) => segments);
  if (!segment) return { records: new Set(), shown: [] };
  const units: Unit[] = [];
  for (const unit of await expand(expander, segment)) {
    const isThere = recordsWith(expander, unit, within).length > 0;
    if (!unit.small) units.push(isThere ? unit : await rescue(expander, unit, segment.open, within));
  }
  const lists = units.map((unit) => new Set(recordsWith(expander, unit, within)));
  const records = new Set([...(lists[0] ?? [])].filter((record) => lists.every((list) => list.has(record))));
  const corrected = units.filter(({ correction }) => correction !== undefined);
  const known = lists.every(({ size }) => size > 0);
  const names = known && field === 'speaker' ? namesOf(await facets(), units) : [];
  return { records, shown: known ? (names.length > 0 ? names : [typed]) : [], corrected };
}

function findFact(facets: Facets, dimension: Dimension, typed: string): FoundValue {
  const values = facets.meant(dimension, typed);
  const records = facets.records(dimension, values);
  return { records, shown: values.map((value) => facets.label(dimension, value)) };
}

/** A field whose values come from a closed list is looked up in the facts, which are fetched for it. */
export async function findField(
  expander: Expander,
  facets: () => Promise<Facets>,
  term: FieldTerm,
): Promise<FoundField> {
  const { field, values } = term;
  const found = await Promise.all(
    values.map(async (typed) =>
      isByWords(field)
        ? findWords(expander, facets, field, typed)
        : findFact(await facets(), field as Dimension, typed),
    ),
  );
  return {
    term,
    records: new Set(found.flatMap(({ records }) => [...records])),
    shown: found.flatMap(({ shown }, i) => (shown.length > 0 ? shown : [values[i] as string])),
    unknown: values.filter((_, i) => found[i]?.shown.length === 0),
    corrected: found.flatMap(({ corrected = [] }) => corrected),
  };
}
