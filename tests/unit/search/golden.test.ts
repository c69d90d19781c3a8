/** What a fact-checker types, and what must come of it: every search of `tests/golden/queries.yaml`. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Match, QuoteAnswer } from '../../../src/search/types.ts';
import { openContent } from './opened.ts';

type Variant = 'straight' | 'curly' | 'none';

interface Golden {
  query: string;
  variants?: Variant[];
  article: string[];
  around?: string[];
  aroundIncludes?: string[];
  match?: Match;
  notices: string[];
  note?: string;
}

const golden = parse(readFileSync('tests/golden/queries.yaml', 'utf8')) as Golden[];
const { quotes } = openContent();

/** The query with the marks of a variant. */
function typed(query: string, variant: Variant): string {
  if (variant === 'straight') return query;
  let isOpen = true;
  return query.replace(/"/g, () => {
    const mark = variant === 'none' ? '' : isOpen ? '“' : '”';
    isOpen = !isOpen;
    return mark;
  });
}

const found = ({ results }: QuoteAnswer, context: boolean): string[] =>
  results.filter((one) => one.context === context).map(({ id }) => id);

const cases = golden.flatMap((one) =>
  (one.variants ?? ['straight' as const]).map((variant) => ({ ...one, typed: typed(one.query, variant) })),
);

test('there are at least 90 searches, over every feature', () => {
  expect(golden.length).toBeGreaterThanOrEqual(90);
  expect(cases.length).toBeGreaterThanOrEqual(200);
  expect(new Set(golden.flatMap(({ match }) => match ?? []))).toEqual(
    new Set(['verbatim', 'other-form', 'some-words', 'paraphrase']),
  );
});

describe('a search finds what it must, in order, and says how', () => {
  test.each(cases)('$typed', async ({ typed: query, article, around, aroundIncludes, match, notices }) => {
    const answer = await quotes.search(query, { limit: 200 });
    expect(found(answer, false)).toEqual(article);
    if (around) expect(found(answer, true)).toEqual(around);
    expect(found(answer, true)).toEqual(expect.arrayContaining(aroundIncludes ?? []));
    expect(answer.results[0]?.match).toBe(match ?? answer.results[0]?.match);
    expect([...new Set(answer.notices.map(({ kind }) => kind))]).toEqual(notices);
    expect(answer.total).toBe(answer.results.length);
  });
});

test('the statements of the article come before those around it', async () => {
  const { results } = await quotes.search('troops', { limit: 200 });
  const contexts = results.map(({ context }) => Number(context));
  expect(new Set(contexts)).toEqual(new Set([0, 1]));
  expect(contexts).toEqual([...contexts].sort());
});
