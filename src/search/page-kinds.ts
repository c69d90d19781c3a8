/**
 * What kind of page each page of the index is, so that pages can be counted and narrowed by kind before any is read.
 * Pagefind's own filters are not used: it writes them in another order at every build, and a build should come out
 * the same every time. Knows addresses; no page and no network.
 */

/** The file that tells, in the folder of Pagefind. */
export const kindsFile = 'kinds.json';

/** By the first part of the address; any other page is an explainer. */
export const pageKinds = [
  'explainer',
  'quotes',
  'people',
  'glossary',
  'timeline',
  'sources',
  'figures',
  'about',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** The kind that most pages are; and by every other kind its pages, by Pagefind's ids. */
export interface PackedKinds {
  most: PageKind;
  others: Partial<Record<PageKind, string[]>>;
}

/** The kind of the page at a path from the root of the site. */
export function kindOf(path: string): PageKind {
  const [first] = path.split('/').filter(Boolean);
  return pageKinds.find((kind) => kind === first) ?? 'explainer';
}

/** The kinds of some pages, for the file. */
export function packKinds(pages: readonly { id: string; address: string }[]): PackedKinds {
  const byKind = Map.groupBy(pages, ({ address }) => kindOf(address));
  const size = (kind: PageKind): number => byKind.get(kind)?.length ?? 0;
  const most = [...pageKinds].sort((a, b) => size(b) - size(a))[0] as PageKind;
  const others = pageKinds.filter((kind) => kind !== most && size(kind) > 0);
  const ids = (kind: PageKind) => (byKind.get(kind) ?? []).map(({ id }) => id).sort();
  return { most, others: Object.fromEntries(others.map((kind) => [kind, ids(kind)])) };
}

/** Tells the kind of a page by its id. */
export function kindById({ most, others }: PackedKinds): (id: string) => PageKind {
  const kinds = new Map(pageKinds.flatMap((kind) => (others[kind] ?? []).map((id) => [id, kind] as const)));
  return (id) => kinds.get(id) ?? most;
}
