/** The groups of `aliases.yaml`: a form stands in one group, once, so that a search knows which one is meant. */
import { problemAt, type Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';

/** Forms that differ only in case count as one. */
const sameAs = (form: string): string => form.normalize('NFKC').toLowerCase();

/** Forms that stand in two groups, or twice in one. */
export function formsInTwoGroups({ entries }: RawContent): Problem[] {
  const groups = new Map<string, string>();
  return entries.aliases.flatMap((entry) =>
    entry.record.forms.flatMap((form, i) => {
      const first = groups.get(sameAs(form));
      groups.set(sameAs(form), first ?? entry.record.id);
      if (first === undefined) return [];
      const what =
        first === entry.record.id
          ? `the group "${first}" has the form "${form}" twice`
          : `the form "${form}" is in the group "${first}" already`;
      return [problemAt(entry, ['forms', i], what, 'leave it in one place')];
    }),
  );
}
