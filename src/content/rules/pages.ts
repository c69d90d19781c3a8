/** The explainers as a set: there is a front page, and each has its own place in the menu. */
import { problemAt, type Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';

/** Runs on whole content only. */
export function frontPage({ entries }: RawContent): Problem[] {
  if (entries.explainers.some(({ record }) => record.id === 'index')) return [];
  const hint = 'add explainers/index.mdx';
  return [{ file: 'explainers/index.mdx', line: 1, what: 'the site has no front page', hint }];
}

/** Order 0 is the front page's, and no two pages share an order. */
export function menuOrder({ entries }: RawContent): Problem[] {
  const seen = new Map<number, string>();
  return entries.explainers.flatMap((entry) => {
    const { id, order } = entry.record;
    const first = seen.get(order);
    seen.set(order, first ?? entry.file);
    if (first !== undefined) {
      const hint = 'give each page an order of its own';
      return [problemAt(entry, ['order'], `order is ${order}, which ${first} has too`, hint)];
    }
    if ((id === 'index') === (order === 0)) return [];
    const what = id === 'index' ? `order is ${order} on the front page` : 'order is 0 on another page than the front page';
    return [problemAt(entry, ['order'], what, 'give 0 to explainers/index.mdx and to no other page')];
  });
}
