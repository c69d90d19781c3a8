/**
 * What the index tells of single records: where the words of a query stand in them.
 * Knows records by number, and no whole text.
 */
import { unpackList, unpackPlaces } from './postings.ts';
import type { Entry } from './shards.ts';
import type { TextField } from './streams.ts';
import { runsOf, type Forms, type Unit } from './units.ts';

/** The words of one record as far as they were asked for. */
export interface Known {
  words: string[];
  ours: string[];
  /** Words of its speaker's names, and of roles and other facts. */
  names: Set<string>;
  roles: Set<string>;
  /** The usual name with its small words, which only the whole text tells. */
  name?: string;
}

/** A run of words of one record, whole or in part. */
export interface Text {
  field: TextField;
  reading: 'with' | 'without' | 'replaced';
  forms: Forms;
  /** Only some of its words are known. */
  guess: boolean;
}

export const nothingKnown = (): Known => ({ words: [], ours: [], names: new Set(), roles: new Set() });

const formsOf = ({ alternatives }: Unit): string[] =>
  alternatives.flatMap(({ elements }) => elements.flatMap((element) => [...element]));

/** Every record that has a form of the units anywhere. */
export function gather(
  entryOf: (form: string) => Entry | undefined,
  units: readonly Unit[],
): Map<number, Known> {
  const all = new Map<number, Known>();
  const known = (record: number): Known => {
    const one = all.get(record) ?? nothingKnown();
    all.set(record, one);
    return one;
  };
  for (const form of new Set(units.flatMap(formsOf))) {
    const entry = entryOf(form);
    for (const field of ['words', 'ours'] as const) {
      for (const [record, positions] of unpackPlaces(entry?.[field] ?? '')) {
        for (const position of positions) known(record)[field][position] = form;
      }
    }
    for (const field of ['names', 'roles'] as const) {
      for (const record of unpackList(entry?.[field] ?? '')) known(record)[field].add(form);
    }
  }
  return all;
}

/** The texts of a record as far as they are known. */
export const textsOf = ({ words, ours }: Known): Text[] => [
  { field: 'words', reading: 'with', forms: words, guess: true },
  { field: 'paraphrase', reading: 'with', forms: ours, guess: true },
];

/** Whether a unit is among some forms, whole and in one of its ways. */
export const standsIn = ({ alternatives }: Unit, has: (form: string) => boolean): boolean =>
  alternatives.some(({ elements }) => elements.every((element) => [...element].some(has)));

/** Whether the name of a record's speaker has a unit. */
export const inName = (unit: Unit, { names }: Known): boolean => standsIn(unit, (form) => names.has(form));

/** Whether the facts of a record have a unit, apart from what its texts say. */
export const inFacts = (unit: Unit, { names, roles }: Known): boolean =>
  standsIn(unit, (form) => names.has(form) || roles.has(form));

/** The unit as typed, without its other forms. */
export const typed = (unit: Unit): Unit => ({
  ...unit,
  alternatives: unit.alternatives.filter(({ exact }) => exact),
});

/** Whether a record has a unit anywhere: as typed, in another form, or not at all. */
export function presence(unit: Unit, known: Known): 'exact' | 'other' | undefined {
  const runs = textsOf(known).flatMap(({ forms }) => runsOf([unit], forms, true));
  if (runs.some(({ exact }) => exact) || inFacts(typed(unit), known)) return 'exact';
  return runs.length > 0 || inFacts(unit, known) ? 'other' : undefined;
}
