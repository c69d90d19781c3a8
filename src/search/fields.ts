/**
 * What a field of a query means: which statements have one of its values, and how it is said back.
 * Knows records by number; of their texts it reads only whom they name.
 */
import { expand, type Expander } from './expand.ts';
import type { Facets, Speaking } from './facets.ts';
import { formsOf } from './fold.ts';
import { gather, standsIn } from './known.ts';
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

const mostNames = 3;

/** A form of address or a rank cut short says nothing of who is meant. */
const titles = /^(mrs?|ms|dr|adm|gen|pres|sec)$/;

/** The records in whose names, or in whose roles, a word stands. */
const recordsWith = ({ store }: Expander, unit: Unit, within: 'names' | 'roles'): number[] =>
  [...gather(store.entry, [unit])]
    .filter(([, { [within]: forms }]) => standsIn(unit, (form) => forms.has(form)))
    .map(([record]) => record);

/** The records in whose roles every word stands. */
function recordsOf(expander: Expander, units: readonly Unit[]): Set<number> {
  const [first = [], ...others] = units.map((unit) => recordsWith(expander, unit, 'roles'));
  const lists = others.map((list) => new Set(list));
  return new Set(first.filter((record) => lists.every((list) => list.has(record))));
}

/** The words of a value; one that stands where none of them may is looked at again. */
async function wordsOf(expander: Expander, typed: string, ...within: ('names' | 'roles')[]): Promise<Unit[]> {
  const [segment] = parseQuery(typed.replaceAll(':', ' ')).branches.flatMap(({ segments }) => segments);
  const units = segment ? await expand(expander, segment) : [];
  return Promise.all(
    units
      .filter(({ small }) => !small)
      .map((unit) =>
        within.some((one) => recordsWith(expander, unit, one).length > 0)
          ? unit
          : rescue(expander, unit, segment?.open === true, within[0]),
      ),
  );
}

const correctedIn = (units: readonly Unit[]): Unit[] =>
  units.filter(({ correction }) => correction !== undefined);

/** So many texts are read at most to tell whom they name so. */
const mostRead = 50;

/** Those whom a text names in these words. */
async function namedInTexts(expander: Expander, units: readonly Unit[]): Promise<string[]> {
  const records = [...recordsOf(expander, units)].slice(0, mostRead);
  const texts = await Promise.all(records.map((record) => expander.store.texts(record)));
  return texts
    .filter(({ speakerAsNamed }) => {
      const forms = new Set(formsOf(speakerAsNamed));
      return units.every((unit) => standsIn(unit, (form) => forms.has(form)));
    })
    .flatMap(({ speaker, alsoBy = [] }) => [speaker, ...alsoBy]);
}

/** Those whose names have all the words; else those with some in a name and the others in every role, or named so. */
async function speakersOf(expander: Expander, facets: Facets, units: readonly Unit[]): Promise<string[]> {
  const inName = ({ forms }: Speaking) => units.filter((unit) => standsIn(unit, (form) => forms.has(form)));
  const byName = facets.speakers.filter((one) => inName(one).length === units.length);
  if (byName.length > 0) return byName.map(({ id }) => id);
  const byOffice = facets.speakers.filter((one) => {
    const named = inName(one);
    if (named.length === 0) return false;
    const others = units.filter((unit) => !named.includes(unit));
    const office = recordsOf(expander, others);
    return [...facets.records('speaker', [one.id])].every((record) => office.has(record));
  });
  return [...byOffice.map(({ id }) => id), ...(await namedInTexts(expander, units))];
}

/** Everybody called so, each by their own names. */
async function findSpeakers(expander: Expander, facets: Facets, typed: string): Promise<FoundValue> {
  const all = await wordsOf(expander, typed, 'names', 'roles');
  const some = all.filter(({ forms }) => !titles.test(`${forms}`));
  const units = some.length > 0 ? some : all;
  const exact = facets.called(typed).map(({ id }) => id);
  const ids = new Set(
    exact.length > 0 || units.length === 0 ? exact : await speakersOf(expander, facets, units),
  );
  const names = facets.speakers.flatMap((one) => (ids.has(one.id) ? one.names.slice(0, 1) : []));
  return {
    records: facets.records('speaker', [...ids]),
    shown: names.length > mostNames ? [typed] : names,
    corrected: correctedIn(units),
  };
}

async function findRoles(expander: Expander, typed: string): Promise<FoundValue> {
  const units = await wordsOf(expander, typed, 'roles');
  const isKnown = units.length > 0 && units.every((unit) => recordsWith(expander, unit, 'roles').length > 0);
  return {
    records: recordsOf(expander, units),
    shown: isKnown ? [typed] : [],
    corrected: correctedIn(units),
  };
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
      field === 'role'
        ? findRoles(expander, typed)
        : field === 'speaker'
          ? findSpeakers(expander, await facets(), typed)
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
