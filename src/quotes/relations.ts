/**
 * What other statements do to one: the relations its record names, and those that others name.
 * Knows nothing of pages.
 */
import type { Quote } from '../content/schemas/quote.ts';
import { spokenBy, type Spoken } from './spoken.ts';

export type Related = Quote['related'][number] & {
  /** True when the other record names this one, so that the relation runs the other way. */
  reversed: boolean;
};

type Relating = Pick<Quote, 'id' | 'related'>;

/** What every record says of a statement, by the statement's id. */
function saidOf(all: readonly Relating[]): ReadonlyMap<string, Related[]> {
  const said = new Map<string, Related[]>();
  for (const { id, related } of all)
    for (const relation of related) {
      const list = said.get(relation.quote) ?? [];
      said.set(relation.quote, [...list, { ...relation, quote: id, reversed: true }]);
    }
  return said;
}

/** The related statements of each, once; what the record itself says goes before what others say of it. */
export function relationsAmong(all: Iterable<Relating>): ReadonlyMap<string, Related[]> {
  const quotes = [...all];
  const said = saidOf(quotes);
  return new Map(
    quotes.map(({ id, related }) => {
      const own = related.map((relation) => ({ ...relation, reversed: false }));
      const named = new Set(own.map(({ quote }) => quote));
      const others = (said.get(id) ?? []).filter(({ quote }) => !named.has(quote));
      return [id, [...own, ...others]];
    }),
  );
}

/** Those who passed a speaker's words on in the article, when nothing else of theirs is in it. */
export function onlyThrough(
  speaker: string,
  quotes: Iterable<Pick<Quote, 'context' | 'sourcing' | 'chain'> & Spoken>,
): string[] {
  const own = [...quotes].filter((quote) => !quote.context && spokenBy(quote).includes(speaker));
  const isRelayed = own.every(({ sourcing }) => sourcing === 'relayed' || sourcing === 'agency-report');
  if (own.length === 0 || !isRelayed) return [];
  const between = own.flatMap(({ chain }) => chain.slice(1).map((rung) => rung.speaker));
  return [...new Set(between.filter((id): id is string => id !== undefined && id !== speaker))];
}
