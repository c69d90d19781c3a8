/**
 * Finds the statements that answer a query, in order, as far as the files of words and facts tell.
 * Knows records by number; their texts are fetched by whoever shows them, or holds them against an exclusion.
 */
import { aliasFinder } from './aliases.ts';
import { classify, type Classified, type Wanted } from './classify.ts';
import { expand, type Expander } from './expand.ts';
import type { Facets } from './facets.ts';
import type { FoundField } from './fields.ts';
import { gather, nothingKnown, presence, textsOf, type Known } from './known.ts';
import { parts } from './parts.ts';
import { parseQuery, type Branch, type FieldTerm, type Query, type Segment } from './query.ts';
import type { Store } from './store.ts';
import type { Filters, Sort } from './types.ts';
import type { Unit } from './units.ts';

/** What stays open between two searches. */
export interface Session {
  store: Store;
  facets: () => Promise<Facets>;
  expander: () => Promise<Expander>;
}

/** A segment of the query with the words that it is taken to mean. */
export interface Prepared extends Wanted {
  segment: Segment;
}

export interface FoundBranch {
  segments: Prepared[];
  fields: FoundField[];
}

/** A statement that answers, and how well. */
export interface Candidate {
  record: number;
  wanted: readonly Wanted[];
  known: Known;
  /** How much of the words asked for it has, from 0 to 1. */
  share: number;
  /** All of them as typed. */
  exact: boolean;
  classified: Classified;
}

export interface FoundAll {
  query: Query;
  branches: FoundBranch[];
  not: Prepared[];
  fields: FoundField[];
  /** No statement has all the words, so these have some of them. */
  some: boolean;
  /** Before the filters beside the box. */
  base: Candidate[];
  /** After them, in order. */
  candidates: Candidate[];
}

/** The words that a statement needs. */
export const neededIn = (wanted: readonly Wanted[]): Unit[] => [
  ...new Set(wanted.flatMap(({ units }) => units.filter(({ small }) => !small))),
];

/** Notes which records have each word, and gives back what is known of them. */
function lookUp({ entry }: Store, units: readonly Unit[]): Map<number, Known> {
  const known = gather(entry, units);
  for (const unit of new Set(units)) {
    unit.records = new Set([...known].filter(([, one]) => presence(unit, one)).map(([record]) => record));
  }
  return known;
}

/** Words that nothing has are looked at again: a slip, a beginning, a compound. What is excluded is left as typed. */
async function prepare(expander: Expander, segment: Segment, isExcluded: boolean): Promise<Prepared> {
  const units = await expand(expander, segment);
  lookUp(expander.store, units);
  const isLost = ({ small, records }: Unit) => !small && records.size === 0;
  const lost = [...new Set(units.filter(isLost))];
  if (isExcluded || lost.length === 0) return { segment, units, quoted: segment.quoted };
  const { rescue } = await parts.rescue();
  const rescued = new Map<Unit, Unit>();
  for (const unit of lost) {
    rescued.set(unit, await rescue(expander, unit, segment.open && unit === units.at(-1)));
  }
  return { segment, units: units.map((unit) => rescued.get(unit) ?? unit), quoted: segment.quoted };
}

/** Every record that has some of the words, classified. */
export function answering(store: Store, wanted: readonly Wanted[]): Candidate[] {
  const known = lookUp(
    store,
    wanted.flatMap(({ units }) => units),
  );
  const needed = neededIn(wanted).filter(({ records }) => records.size > 0);
  return [...known].flatMap(([record, one]) => {
    const present = needed.filter(({ records }) => records.has(record));
    const classified = present.length > 0 ? classify(wanted, textsOf(one), one) : undefined;
    if (!classified) return [];
    const exact = present.every((unit) => presence(unit, one) === 'exact');
    return [{ record, wanted, known: one, share: present.length / needed.length, exact, classified }];
  });
}

/** Records that nothing but fields asks for. */
const unasked = (records: Iterable<number>): Candidate[] =>
  [...records].map((record) => ({
    ...{ record, wanted: [], known: nothingKnown(), share: 1, exact: true },
    classified: { match: 'paraphrase', hit: 'facts', marked: [] },
  }));

async function findFields(
  session: Session,
  expander: Expander,
  terms: readonly FieldTerm[],
): Promise<FoundField[]> {
  if (terms.length === 0) return [];
  const { findField } = await parts.fields();
  return Promise.all(terms.map((term) => findField(expander, session.facets, term)));
}

const fits = (record: number, fields: readonly FoundField[]): boolean =>
  fields.every(({ term, records }) => records.has(record) !== term.not);

const hitOrder = { verbatim: 0, 'other-form': 1, 'some-words': 2, paraphrase: 3 };

/** How well a statement answers: less is better. A name comes before our words, and they before a role. */
function rank({ classified: { match, hit }, known }: Candidate): number {
  const byName = known.names.size > 0;
  return hitOrder[match] + (match !== 'paraphrase' || byName ? 0 : hit === 'paraphrase' ? 1 : 2);
}

/** The article first; then what has most of the words, and answers best; then in the order of the index. */
function byRelevance(article: number): (a: Candidate, b: Candidate) => number {
  const around = ({ record }: Candidate) => Number(record >= article);
  return (a, b) =>
    around(a) - around(b) ||
    b.share - a.share ||
    rank(a) - rank(b) ||
    Number(b.exact) - Number(a.exact) ||
    a.record - b.record;
}

/** The order asked for. */
export async function sorted(
  session: Session,
  candidates: readonly Candidate[],
  sort: Sort,
): Promise<Candidate[]> {
  const { article } = await session.store.opening();
  if (sort === 'relevance') return [...candidates].sort(byRelevance(article));
  if (sort === 'paragraph') return [...candidates].sort((a, b) => a.record - b.record);
  const { dayOf } = await session.facets();
  return [...candidates].sort((a, b) => dayOf(a.record) - dayOf(b.record) || a.record - b.record);
}

/** Of several answers by one record, the best. */
async function bestOfEach(session: Session, candidates: readonly Candidate[]): Promise<Candidate[]> {
  const best = new Map<number, Candidate>();
  for (const one of await sorted(session, candidates, 'relevance')) {
    if (!best.has(one.record)) best.set(one.record, one);
  }
  return [...best.values()];
}

/** The facts, and the code that reads them, are fetched when they are needed. */
export function openSession(store: Store): Session {
  let facets: Facets | undefined;
  let expander: Expander | undefined;
  return {
    store,
    facets: async () => {
      const [{ facetsOf }, facts] = await Promise.all([parts.facets(), store.facts()]);
      return (facets ??= facetsOf(facts));
    },
    expander: async () => {
      const { aliases } = await store.opening();
      return (expander ??= { store, findAlias: aliasFinder(aliases) });
    },
  };
}

async function findBranch(
  session: Session,
  expander: Expander,
  branch: Branch,
  isExcluded: boolean,
): Promise<FoundBranch> {
  const [segments, fields] = await Promise.all([
    Promise.all(branch.segments.map((segment) => prepare(expander, segment, isExcluded))),
    findFields(session, expander, branch.fields),
  ]);
  return { segments, fields };
}

/** Every statement that answers the words and fields of a query, filters aside. */
async function findWords(session: Session, text: string): Promise<Omit<FoundAll, 'candidates'>> {
  const { store } = session;
  const query = parseQuery(text);
  const { records } = await store.opening();
  const expander = await session.expander();
  const [{ segments: not, fields }, ...branches] = (await Promise.all(
    [{ segments: query.not, fields: query.fields }, ...query.branches].map((one, i) =>
      findBranch(session, expander, one, i === 0),
    ),
  )) as [FoundBranch, ...FoundBranch[]];
  const all = Array.from({ length: records }, (_, record) => record);
  const found = (branches.length > 0 ? branches : [{ segments: [], fields: [] }]).flatMap(
    ({ segments, fields: own }) => {
      const isFit = (record: number) => fits(record, fields) && fits(record, own);
      return segments.length === 0
        ? unasked(all.filter(isFit))
        : answering(store, segments).filter(({ record }) => isFit(record));
    },
  );
  const left = not.length === 0 ? found : await (await parts.exclusions()).leftOf(store, found, not);
  const whole = left.filter(({ share }) => share === 1);
  const base = await bestOfEach(session, whole.length > 0 ? whole : left);
  return { query, branches, not, fields, some: whole.length === 0 && left.length > 0, base };
}

/** Nothing in it can be searched for. */
export const asksNothing = ({ branches, not, fields }: Query): boolean =>
  branches.length + not.length + fields.length === 0;

/** Something is chosen beside the box. */
export const hasAny = (filters: Filters): boolean =>
  Object.values(filters).some((values) => values.length > 0);

/** Everything that a query finds; nothing for a query that asks for nothing. */
export async function find(session: Session, text: string, filters: Filters, sort: Sort): Promise<FoundAll> {
  const found = await findWords(session, text);
  const isEmpty = asksNothing(found.query);
  if (isEmpty && text.trim() !== '') return { ...found, base: [], candidates: [] };
  if (!hasAny(filters)) {
    return { ...found, candidates: isEmpty ? [] : await sorted(session, found.base, sort) };
  }
  const { chosenBy } = await session.facets();
  const narrowed = found.base.filter(chosenBy(filters));
  return { ...found, candidates: await sorted(session, narrowed, sort) };
}
