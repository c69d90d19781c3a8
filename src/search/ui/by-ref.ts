/**
 * A search for the ref of a statement, such as A07: no statement has it among its words, but its page has it in the title.
 * Knows what a ref looks like, and which pages were found.
 */
import { found as words } from '../../words/found.ts';
import { fill } from '../fill.ts';
import { make } from './element.ts';
import type { PageHit } from './pages.ts';

const ref = /^[a-z]\d{2,}$/i;

/** The link to the statement, when what was typed is a ref and nothing else. */
export function linkByRef(query: string, hits: readonly PageHit[]): HTMLElement | undefined {
  const typed = query.trim().toUpperCase();
  const hit = ref.test(typed) ? hits.find(({ title }) => title.startsWith(`${typed}:`)) : undefined;
  return hit && make('div', {}, make('a', { href: hit.address }, fill(words.byRef, { ref: typed })));
}
