/**
 * The quote search in the browser: opens the index, answers queries, hands out the records for checking.
 * Fetches only through the function it is given. Knows no page.
 */
import { inArticle } from './article-words.ts';
import { checkedResults } from './checked.ts';
import { echoOf } from './echo.ts';
import { asksNothing, find, neededIn, openSession, type FoundAll, type Session } from './find.ts';
import { parts } from './parts.ts';
import { toResult } from './results.ts';
import { openStore } from './store.ts';
import type { Dimension, Filters, Load, Notice, QuoteAnswer, QuoteSearch, SearchOptions } from './types.ts';

const usualLimit = 50;

async function echoedFilters(session: Session, filters: Filters) {
  const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
  if (chosen.length === 0) return [];
  const { label } = await session.facets();
  return chosen.map(([dimension, values]) => ({
    dimension,
    labels: values.map((value) => label(dimension as Dimension, value)),
  }));
}

/** What may be a field that is none here. */
const mayBeField = /\w:\S/;

/** Most searches have nothing to own up to, and do without the code for it. */
async function notices(
  session: Session,
  found: FoundAll,
  filters: Filters,
  query: string,
  total: number,
): Promise<Notice[]> {
  const { store } = session;
  const units = neededIn(found.branches.flatMap(({ segments }) => segments));
  const plain = units.every(
    (unit) =>
      unit.records.size > 0 &&
      unit.correction === undefined &&
      unit.alternatives.every(({ alias }) => alias === undefined) &&
      inArticle(store, unit),
  );
  const fields = [...found.fields, ...found.branches.flatMap((branch) => branch.fields)];
  if (total > 0 && plain && fields.length === 0 && !mayBeField.test(query)) return [];
  const { noticesOn } = await parts.notices();
  return noticesOn(session, query, found, filters, total);
}

/** A word that nothing has was left out for the sake of others. */
const lacksWords = ({ branches, some }: FoundAll): boolean =>
  some ||
  branches.some(
    ({ segments }) => new Set(neededIn(segments).map(({ records }) => records.size > 0)).size > 1,
  );

async function answer(session: Session, query: string, options: SearchOptions): Promise<QuoteAnswer> {
  const { sort = 'relevance', filters = {}, limit = usualLimit } = options;
  const found = await find(session, query, filters, sort);
  const { article, echo } = await session.store.opening();
  const { results, total, lost } = await checkedResults(session, found.candidates, limit, sort);
  const base = found.base.filter((one) => !lost.has(one));
  const isAsked = query.trim() !== '' || total > 0;
  const isRead = total > 0 || !asksNothing(found.query);
  return {
    query,
    echo: isRead ? echoOf(found, await echoedFilters(session, filters), echo) : '',
    results: results.map((one) => toResult(one, article)),
    total,
    partial: total > 0 && lacksWords(found),
    notices: isAsked ? await notices(session, { ...found, base }, filters, query, total) : [],
    counts: async () => (await session.facets()).counts(base, filters),
    onCompleted: async () => (await parts.notices()).onCompleted(session, found),
  };
}

/** Opens the index behind `load`, which fetches a file of it by name. Nothing is fetched before the first search. */
export function openQuotes(load: Load): QuoteSearch {
  const session = openSession(openStore(load));
  return {
    search: (query, options = {}) => answer(session, query, options),
    records: async () => (await import('./records.ts')).checkRecords(session.store),
  };
}
