/**
 * Whether words may be given as somebody's own, only as attributed to them, or as nobody's.
 * Knows the kind and the sourcing of a statement; knows no format that it is written in.
 */
import type { Quote } from '../content/schemas/quote.ts';

export type Authorship = 'own' | 'attributed' | 'nobody';

/** A silence has no words; what somebody else passed on is attributed, in whatever marks it stands. */
export function authorshipOf({ kind, sourcing }: Pick<Quote, 'kind' | 'sourcing'>): Authorship {
  if (kind === 'silence') return 'nobody';
  return sourcing === 'relayed' || sourcing === 'agency-report' ? 'attributed' : 'own';
}
