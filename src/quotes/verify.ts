/**
 * Holds an article's record and every statement of it against the article's text, character by character.
 * Takes the text and the records; knows no files, and nothing of how the result is shown.
 */
import type { Article } from '../content/schemas/article.ts';
import type { Quote } from '../content/schemas/quote.ts';
import type { Difference } from './difference.ts';
import { inReadingOrder } from './order.ts';
import { charactersOf } from './printed.ts';
import { checkArticle, type FileCheck } from './verify-article.ts';
import { checkStatement, type Row } from './verify-statement.ts';

export interface Verdict {
  rows: Row[];
  /** What was checked about the article as a whole. */
  checks: FileCheck[];
  /** Every difference there is; none means that all is exact. */
  differences: Difference[];
}

const empty: Difference = {
  path: [],
  what: 'the content has no statement of the article',
  hint: 'add one to quotes/',
};

/** Everything in the records that can be held against the text; statements from elsewhere are left out. */
export function verify(text: string, article: Article, quotes: Iterable<Quote>): Verdict {
  const characters = charactersOf(text);
  const own = inReadingOrder([...quotes].filter(({ context }) => !context));
  const checks = checkArticle(text, article);
  const statements = own.map((quote) => checkStatement(quote, article, characters));
  return {
    rows: statements.map(({ row }) => row),
    checks,
    differences: [
      ...checks.flatMap(({ differences }) => differences),
      ...(own.length === 0 ? [empty] : []),
      ...statements.flatMap(({ differences }) => differences),
    ],
  };
}
