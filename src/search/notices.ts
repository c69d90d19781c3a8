/**
 * What a search has to own up to: words that are not in the article, words that nothing has, other words and
 * spellings that it searched for instead, and ways on when it found nothing. No wording: that is the page's.
 */
import { inArticle } from './article-words.ts';
import { checkedResults } from './checked.ts';
import { pagesCovering } from './covering.ts';
import {
  find,
  hasAny,
  neededIn,
  type FoundAll,
  type FoundBranch,
  type Prepared,
  type Session,
} from './find.ts';
import { gather, inFacts, presence, typed } from './known.ts';
import type { Operator } from './query.ts';
import { isPrinted } from './printed-phrase.ts';
import { reword } from './reword.ts';
import { isSmall } from './small-words.ts';
import type { Filters, Notice, Way } from './types.ts';
import { unknownFields } from './unknown-fields.ts';
import { suggestionFor, type Unit } from './units.ts';
import { without } from './without.ts';

export { onCompleted } from './completed.ts';

function didYouMean(unit: Unit, query: string): Notice {
  const suggestion = suggestionFor(unit) ?? unit.text;
  return {
    kind: 'did-you-mean',
    word: unit.text,
    suggestion,
    query: reword(query, unit.text, suggestion),
  };
}

/** Other spellings, when results have them and not the typed one. */
function aliasNotice({ store }: Session, unit: Unit, results: ReadonlySet<number>): Notice[] {
  const typed = { ...unit, alternatives: unit.alternatives.filter(({ alias }) => alias === undefined) };
  const known = [...gather(store.entry, [unit])].filter(([record]) => results.has(record));
  const others = known.filter(([, one]) => !presence(typed, one));
  const also = unit.alternatives.flatMap((alternative) => {
    const other = { ...unit, alternatives: [alternative] };
    const isFound = alternative.alias !== undefined && others.some(([, one]) => presence(other, one));
    return isFound ? [alternative.alias as string] : [];
  });
  return also.length > 0 ? [{ kind: 'alias', word: unit.text, also: [...new Set(also)] }] : [];
}

const longestOf = (forms: readonly string[]): string =>
  [...forms].sort((a, b) => b.length - a.length)[0] ?? '';

/** The pages for a word, or else for another spelling; of several words, for the longest. */
async function pagesFor({ store }: Session, { forms, alternatives }: Unit) {
  const spellings = alternatives.flatMap(({ alias, elements }) =>
    alias === undefined ? [] : [longestOf(elements.flatMap((element) => [...element].slice(0, 1)))],
  );
  for (const form of [longestOf(forms), ...spellings]) {
    const pages = await pagesCovering(store, form);
    if (pages.length > 0) return pages;
  }
  return [];
}

/** The article does not print a word, not even in place of a bracket, nor has it anybody of that name or role. */
function isAbsent({ store }: Session, unit: Unit, article: number): boolean {
  const isThere = [...gather(store.entry, [unit])].some(
    ([record, known]) =>
      record < article && (known.words.some((form) => !isSmall(form)) || inFacts(unit, known)),
  );
  return !unit.prefix && !isThere && !inArticle(store, unit) && unit.forms.some(({ length }) => length > 1);
}

/** One notice for each absent word; for words in quotation marks one for them all. */
async function notInArticle(session: Session, found: FoundAll, segment: Prepared): Promise<Notice[]> {
  const { article } = await session.store.opening();
  const absent = neededIn([segment]).filter((unit) => isAbsent(session, unit, article));
  const around = (records: Iterable<number>) => [...records].filter((record) => record >= article).length;
  const noticeOn = async (
    word: string,
    units: readonly Unit[],
    records: Iterable<number>,
  ): Promise<Notice> => {
    const covered = await Promise.all(
      units.map(async (unit) => ({ mark: unit.text, pages: await pagesFor(session, unit) })),
    );
    const { mark, pages } = covered.find(({ pages }) => pages.length > 0) ?? { mark: word, pages: [] };
    return { kind: 'not-in-article', word, mark, pages, statements: around(records) };
  };
  if (segment.quoted && neededIn([segment]).length > 1 && absent.length > 0) {
    return [
      await noticeOn(
        segment.segment.text,
        absent,
        found.base.map(({ record }) => record),
      ),
    ];
  }
  return Promise.all(absent.map((unit) => noticeOn(unit.text, [unit], unit.records)));
}

/** Words that nothing has; they are left out when there are others to search for. */
function unknownWords({ store }: Session, { segments }: FoundBranch): Notice[] {
  const isLeft = neededIn(segments).some(({ records }) => records.size > 0);
  return segments.flatMap((segment) =>
    neededIn([segment])
      .filter(({ records }) => records.size === 0)
      .map((unit): Notice => {
        const dropped = isLeft && !segment.quoted;
        return { kind: 'unknown-word', word: unit.text, inArticle: inArticle(store, typed(unit)), dropped };
      }),
  );
}

/** Notices on single words, in the order in which they were typed. */
async function onWords(session: Session, text: string, found: FoundAll): Promise<Notice[]> {
  const units = neededIn(found.branches.flatMap(({ segments }) => segments));
  const results = new Set(found.base.map(({ record }) => record));
  const segments = found.branches.flatMap((branch) => branch.segments);
  const absent = await Promise.all(segments.map((segment) => notInArticle(session, found, segment)));
  const corrected = units.filter(({ correction }) => correction !== undefined);
  const inFields = [...found.fields, ...found.branches.flatMap((branch) => branch.fields)];
  const ofFields = inFields.flatMap(({ term, unknown }) =>
    unknown.map((word): Notice => {
      return { kind: 'unknown-word', word, field: term.field, inArticle: false, dropped: false };
    }),
  );
  const noFields = unknownFields(text, found.query).map((word): Notice => {
    return { kind: 'unknown-word', word, noField: true };
  });
  return [
    ...noFields,
    ...[...corrected, ...inFields.flatMap((field) => field.corrected)].map((unit) => didYouMean(unit, text)),
    ...units.flatMap((one) => aliasNotice(session, one, results)),
    ...absent.flat(),
    ...found.branches.flatMap((branch) => unknownWords(session, branch)),
    ...ofFields,
  ];
}

const ways: readonly { kind: Way['kind']; operator?: Operator }[] = [
  { kind: 'without-quotes', operator: 'quotes' },
  { kind: 'without-exclusions', operator: 'exclusions' },
  { kind: 'without-fields', operator: 'fields' },
  { kind: 'without-filters' },
];

const mostCounted = 50;

/** How many statements a search finds, each held against its text. */
async function count(session: Session, query: string, filters: Filters): Promise<number> {
  const { candidates } = await find(session, query, filters, 'paragraph');
  return (await checkedResults(session, candidates, mostCounted, 'paragraph')).total;
}

/** Searches close to this one that find something. */
async function waysOn(
  session: Session,
  text: string,
  { query: typed }: FoundAll,
  filters: Filters,
): Promise<Way[]> {
  const tried = await Promise.all(
    ways.map(async ({ kind, operator }): Promise<Way[]> => {
      const places = operator ? typed.places[operator] : [];
      if (operator ? places.length === 0 : !hasAny(filters)) return [];
      const query = operator ? without(text, places, operator) : text;
      if (query === '') return [];
      const clearFilters = operator === undefined;
      const found = await count(session, query, clearFilters ? {} : filters);
      return found > 0 ? [{ kind, query, clearFilters, count: found }] : [];
    }),
  );
  return tried.flat();
}

function once(notices: readonly Notice[]): Notice[] {
  const texts = notices.map((notice) => JSON.stringify(notice));
  return notices.filter((_, i) => texts.indexOf(texts[i] as string) === i);
}

/** Everything the reader should know about how a query was taken. */
export async function noticesOn(
  session: Session,
  text: string,
  found: FoundAll,
  filters: Filters,
  total: number,
): Promise<Notice[]> {
  const notices = once(await onWords(session, text, found));
  if (total > 0) return notices;
  const ways = await waysOn(session, text, found, filters);
  return [
    ...notices,
    { kind: 'none', ways, ...((await isPrinted(session, found)) ? { printed: true } : {}) },
  ];
}
