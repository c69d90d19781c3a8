/**
 * The numbers in panels by what they count, and in each by the day they became public.
 * Knows nothing of pixels.
 */
import type { NumberGiven, Scope } from './input.ts';

/** What is drawn, in this order; a statement about numbers gives none and is not. */
const drawnScopes: readonly Scope[] = ['border', 'border-and-more', 'exercise', 'added', 'withdrawn'];

export interface Panel {
  scope: Scope;
  numbers: readonly NumberGiven[];
  /** The end of its scale of amounts, before rounding up. */
  most: number;
}

/** A number with an open end above needs room to show that it is open. */
const reach = ({ low = 0, high = low * 1.25 }: NumberGiven): number => high;

const firstOf = ({ low, high }: NumberGiven): number => low ?? high ?? 0;

/** By the day it became public, then the smaller number first, then by id. */
export const inOrder = (a: NumberGiven, b: NumberGiven): number =>
  a.published.localeCompare(b.published) || firstOf(a) - firstOf(b) || (a.id < b.id ? -1 : 1);

export const isDrawn = ({ low, high, scope }: NumberGiven): boolean =>
  drawnScopes.includes(scope) && (low !== undefined || high !== undefined);

/** The panels that have a number, each with its numbers in order. */
export function panelsOf(numbers: readonly NumberGiven[]): Panel[] {
  return drawnScopes
    .map((scope) => ({
      scope,
      numbers: numbers.filter((one) => one.scope === scope && isDrawn(one)).sort(inOrder),
    }))
    .filter((panel) => panel.numbers.length > 0)
    .map((panel) => ({ ...panel, most: Math.max(1, ...panel.numbers.map(reach)) }));
}
