/**
 * What a reader searches for, as it stands in the address: `?q=…&speaker=…&sort=…`.
 * Knows neither the page nor what the values mean.
 */
import { dimensions, sorts, type Dimension, type Filters, type Sort } from '../types.ts';

export interface Search {
  query: string;
  filters: Filters;
  sort: Sort;
  /** The kind of pages to be shown; empty for all. */
  pages: string;
}

export const emptySearch: Search = { query: '', filters: {}, sort: 'relevance', pages: '' };

/** So much is searched for: longer than anything that could be found, and short enough for every address. */
export const longestQuery = 400;

/** Reads an address's query string; what is no filter and no order is left out. */
export function searchFromAddress(address: string): Search {
  const given = new URLSearchParams(address);
  const filters: Partial<Record<Dimension, readonly string[]>> = {};
  for (const dimension of dimensions) {
    const values = given.getAll(dimension).filter(Boolean);
    if (values.length > 0) filters[dimension] = values;
  }
  const sort = sorts.find((one) => one === given.get('sort')) ?? emptySearch.sort;
  return { query: given.get('q') ?? '', filters, sort, pages: given.get('pages') ?? '' };
}

/** The query string with its question mark, always in the same order; empty for an empty search. */
export function addressOf({ query, filters, sort, pages }: Search): string {
  const given = new URLSearchParams();
  if (query.trim()) given.append('q', query.slice(0, longestQuery));
  for (const dimension of dimensions) {
    for (const value of filters[dimension] ?? []) given.append(dimension, value);
  }
  if (sort !== emptySearch.sort) given.append('sort', sort);
  if (pages) given.append('pages', pages);
  const written = String(given);
  return written && `?${written}`;
}

/** Whether anything is looked for at all. */
export const isEmpty = ({ query, filters }: Search): boolean =>
  query.trim() === '' && dimensions.every((dimension) => !filters[dimension]?.length);

/** The same search with one dimension set, or left free by an empty value. */
export const narrowed = (search: Search, dimension: Dimension, value: string): Search => ({
  ...search,
  filters: { ...search.filters, [dimension]: value ? [value] : undefined },
});
