/**
 * The order in which statements stand: the article's first, as it prints them, then those around it.
 * Knows nothing of pages; labels are given to it.
 */
import { kinds, sourcings, type Quote } from '../content/schemas/quote.ts';

type Placed = Pick<Quote, 'id' | 'ref' | 'context' | 'paragraph' | 'sentence' | 'span'>;

function place({ context, paragraph = 0, sentence = 0, span }: Placed): number[] {
  return context ? [1, 0, 0, 0] : [0, paragraph, sentence, span?.start ?? 0];
}

const byRef = new Intl.Collator('en', { numeric: true });

function compare(a: Placed, b: Placed): number {
  const [left, right] = [place(a), place(b)];
  const at = left.findIndex((value, i) => value !== right[i]);
  return at < 0 ? byRef.compare(a.ref, b.ref) : (left[at] as number) - (right[at] as number);
}

/** The article's statements by paragraph, sentence and place in it; then the others by their ref. */
export const inReadingOrder = <T extends Placed>(quotes: Iterable<T>): T[] => [...quotes].sort(compare);

/** Every statement in reading order, with the one before and the one after it. */
export const withNeighbours = <T extends Placed>(
  quotes: Iterable<T>,
): { quote: T; previous?: T; next?: T }[] =>
  inReadingOrder(quotes).map((quote, at, ordered) => ({
    quote,
    previous: ordered[at - 1],
    next: ordered[at + 1],
  }));

export const orders = ['place', 'speaker', 'kind', 'sourcing'] as const;
export type Order = (typeof orders)[number];
export interface Group<T> {
  key: string;
  quotes: T[];
}

const keyOf: Record<Order, (quote: Quote) => string> = {
  place: ({ context }) => (context ? 'around' : 'article'),
  speaker: ({ speaker }) => speaker,
  kind: ({ kind }) => kind,
  sourcing: ({ sourcing }) => sourcing,
};

/** The statements in groups; speakers are filed by the names given, all else in the order of its list. */
export function grouped<T extends Quote>(
  quotes: Iterable<T>,
  order: Order,
  filedAs: (speaker: string) => string,
): Group<T>[] {
  const groups = Map.groupBy(inReadingOrder(quotes), keyOf[order]);
  const listed: readonly string[] = order === 'place' ? ['article', 'around'] : [...kinds, ...sourcings];
  const list = [...groups].map(([key, members]) => ({ key, quotes: members }));
  return order === 'speaker'
    ? list.sort((a, b) => filedAs(a.key).localeCompare(filedAs(b.key), 'en'))
    : list.sort((a, b) => listed.indexOf(a.key) - listed.indexOf(b.key));
}
