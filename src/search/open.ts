/**
 * The quote search in the browser: opens the index, answers queries, hands out the records for checking.
 * Fetches only through the function it is given. Knows no page.
 */
import { echoOf } from './echo.ts';
import { asksNothing, find, neededIn, openSession, sorted, type FoundAll, type Session } from './find.ts';
import { inArticle } from './article-words.ts';
import { check, toResult, type Checked } from './results.ts';
import { openStore } from './store.ts';
import type {
  Dimension,
  Filters,
  Load,
  Notice,
  QuoteAnswer,
  QuoteSearch,
  SearchOptions,
  Sort,
} from './types.ts';

const usualLimit = 50;

/** The first results, each checked against its text; and how many candidates turned out not to answer. */
async function checkedResults(session: Session, { candidates }: FoundAll, limit: number, sort: Sort) {
  const checked: Checked[] = [];
  let seen = 0;
  while (seen < candidates.length && checked.length < limit) {
    const next = candidates.slice(seen, seen + limit - checked.length);
    seen += next.length;
    const texts = next.map(async (one) => check(one, await session.store.texts(one.record)) ?? []);
    checked.push(...(await Promise.all(texts)).flat());
  }
  const order = await sorted(
    session,
    checked.map(({ candidate }) => candidate),
    sort,
  );
  const results = order.flatMap((candidate) => checked.find((one) => one.candidate === candidate) ?? []);
  return { results, total: candidates.length - seen + checked.length };
}

async function echoedFilters(session: Session, filters: Filters) {
  const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
  if (chosen.length === 0) return [];
  const { label } = await session.facets();
  return chosen.map(([dimension, values]) => ({
    dimension,
    labels: values.map((value) => label(dimension as Dimension, value)),
  }));
}

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
      unit.correction === undefined &&
      unit.alternatives.every(({ alias }) => alias === undefined) &&
      inArticle(store, unit),
  );
  const fields = [...found.fields, ...found.branches.flatMap((branch) => branch.fields)];
  if (total > 0 && plain && fields.length === 0) return [];
  const { noticesOn } = await import('./notices.ts');
  return noticesOn(session, query, found, filters, total);
}

async function answer(session: Session, query: string, options: SearchOptions): Promise<QuoteAnswer> {
  const { sort = 'relevance', filters = {}, limit = usualLimit } = options;
  const found = await find(session, query, filters, sort);
  const { article, echo } = await session.store.opening();
  const { results, total } = await checkedResults(session, found, limit, sort);
  const isAsked = query.trim() !== '' || total > 0;
  const isRead = total > 0 || !asksNothing(found.query);
  return {
    query,
    echo: isRead ? echoOf(found, await echoedFilters(session, filters), echo) : '',
    results: results.map((one) => toResult(one, article)),
    total,
    notices: isAsked ? await notices(session, found, filters, query, total) : [],
    counts: async () =>
      (await session.facets()).counts(
        found.base.map(({ record }) => record),
        filters,
      ),
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
