/** Takes operators out of what was typed, for another search. Knows where they stand; not what they mean. */
import { quotationAt, type Operator } from './query.ts';
import type { Range } from './types.ts';

/** What was typed without its exclusions or fields, or without the marks around its quotations. */
export function without(text: string, places: readonly Range[], operator: Operator): string {
  let rest = text;
  for (const [start, end] of [...places].reverse()) {
    const inside = operator === 'quotes' ? (quotationAt(text, start)?.inside ?? '') : '';
    rest = `${rest.slice(0, start)}${inside} ${rest.slice(end)}`;
  }
  return rest.replace(/\s+/g, ' ').trim();
}
