/**
 * The pages as a set: there is a front page, each explainer has its own place in the menu, and a correction names a page
 * that is there.
 */
import { problemAt, suggest, type Problem } from '../problems.ts';
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

/** The pages that stand for themselves, whatever the content is. */
export const sections = [
  '/about/',
  '/check/',
  '/data/',
  '/embedding/',
  '/figures/',
  '/glossary/',
  '/people/',
  '/quotes/',
  '/quotes/by/kind/',
  '/quotes/by/sourcing/',
  '/quotes/by/speaker/',
  '/search/',
  '/sources/',
  '/timeline/',
] as const;

/** The collections with a page for each record, and where these pages stand. */
const folders = [
  ['explainers', '/'],
  ['figures', '/figures/'],
  ['quotes', '/quotes/'],
  ['speakers', '/people/'],
] as const;

/** A page that was corrected was changed that day, or later. */
export function updatedAsCorrected({ entries }: RawContent): Problem[] {
  return entries.explainers.flatMap((entry) => {
    const { id, updated } = entry.record;
    const path = id === 'index' ? '/' : `/${id}/`;
    const days = entries.corrections.filter(({ record }) => record.page === path).map(({ record }) => record.date);
    const newest = days.sort().at(-1);
    if (newest === undefined || updated >= newest) return [];
    const what = `updated is ${updated}, and a correction of the page is of ${newest}`;
    return [problemAt(entry, ['updated'], what, `write ${newest}, or the day of a later change`)];
  });
}

/** A correction of a page that is not there would show nowhere. */
export function correctedPages({ entries, ids, unread }: RawContent): Problem[] {
  const records = folders.flatMap(([name, folder]) => [...ids[name]].map((id) => `${folder}${id}/`));
  const known = ['/', ...sections, ...records.filter((page) => page !== '/index/')];
  return entries.corrections.flatMap((entry) => {
    const { page } = entry.record;
    const isUnread = folders.some(([name, folder]) => unread.has(name) && page.startsWith(folder));
    if (known.includes(page) || isUnread) return [];
    const hint = suggest(page, known, 'name a page that is there, such as /about/');
    return [problemAt(entry, ['page'], `page is "${page}", which is no page of the site`, hint)];
  });
}
