/**
 * What to ask of the search over pages for a query that was written for statements: its words, without operators,
 * in the spellings that the matcher found. Knows how a query is read, not what it does to statements.
 */
import { formsOf } from '../fold.ts';
import { parseQuery, type Branch, type Query } from '../query.ts';
import { reword } from '../reword.ts';
import type { Notice } from '../types.ts';

export interface PageQuery {
  /** The searches that together answer it: each alternative in each spelling. */
  terms: readonly string[];
  /** Each word of it, folded, the typed spelling first. */
  words: readonly (readonly string[])[];
  /** Whether it is one run of words in quotation marks. */
  phrase: boolean;
}

/** Fields whose values are words that a page may have. */
const named = ['speaker', 'role', 'organisation'];
const mostTerms = 6;

const valuesOf = (fields: Query['fields']): string[] =>
  fields.filter(({ field, not }) => named.includes(field) && !not).flatMap(({ values }) => values);

/** Pagefind would join what stands on the two sides of a colon to one word. */
const forPages = (text: string): string => text.replace(/\*$/, '').replaceAll(':', ' ');

const termOf = ({ segments, fields }: Branch, shared: readonly string[]): string =>
  [...segments.map(({ text }) => forPages(text)), ...valuesOf(fields), ...shared].join(' ').trim();

/** A text with each known word in its other spellings. */
const spellings = (term: string, aliases: readonly { word: string; also: readonly string[] }[]): string[] =>
  aliases
    .flatMap(({ word, also }) => also.map((other) => reword(term, word, other)))
    .filter((text) => text !== term);

/** Nothing when the query has no word that a page could have. */
export function pageQuery(query: string, notices: readonly Notice[]): PageQuery | undefined {
  const corrected = notices.find((notice) => notice.kind === 'did-you-mean');
  const aliases = notices.filter((notice) => notice.kind === 'alias');
  const { branches, fields } = parseQuery(corrected?.query ?? query);
  const shared = valuesOf(fields);
  const typed = (
    branches.length > 0 ? branches.map((branch) => termOf(branch, shared)) : [shared.join(' ')]
  ).filter((term) => formsOf(term).length > 0);
  if (typed.length === 0) return undefined;
  const others = (form: string) =>
    aliases.flatMap(({ word, also }) => (formsOf(word).includes(form) ? also.flatMap(formsOf) : []));
  const segments = branches.flatMap((branch) => branch.segments);
  return {
    terms: [...new Set([...typed, ...typed.flatMap((term) => spellings(term, aliases))])].slice(0, mostTerms),
    words: [...new Set(typed.flatMap(formsOf))].map((form) => [form, ...others(form)]),
    phrase: segments.length === 1 && segments.every(({ quoted }) => quoted) && shared.length === 0,
  };
}
