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

/** Each related statement once; what the record itself says goes before what others say of it. */
export function relatedTo(
  quote: Pick<Quote, 'id' | 'related'>,
  all: Iterable<Pick<Quote, 'id' | 'related'>>,
): Related[] {
  const own = quote.related.map((relation) => ({ ...relation, reversed: false }));
  const named = new Set(own.map((relation) => relation.quote));
  const others = [...all].flatMap((other) =>
    other.related
      .filter((relation) => relation.quote === quote.id && !named.has(other.id))
      .map((relation) => ({ ...relation, quote: other.id, reversed: true })),
  );
  return [...own, ...others];
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
