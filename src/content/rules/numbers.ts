/** Estimates: a lower end lies below the upper end. */
import { problemAt, type Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';

export function lowAboveHigh({ entries }: RawContent): Problem[] {
  return entries.estimates.flatMap((entry) => {
    const { low, high } = entry.record;
    if (low === undefined || high === undefined || low <= high) return [];
    return [problemAt(entry, ['low'], `low is ${low}, above high, which is ${high}`, 'exchange the two')];
  });
}

/** Only a statement may go without a number: the other scopes are compared by it. */
export function estimatesWithoutNumber({ entries }: RawContent): Problem[] {
  return entries.estimates.flatMap((entry) => {
    const { low, high, scope } = entry.record;
    if (low !== undefined || high !== undefined || scope === 'statement') return [];
    const hint = 'give low, high or both, or make its scope "statement"';
    return [problemAt(entry, [], `the estimate "${entry.record.id}" has neither low nor high`, hint)];
  });
}
