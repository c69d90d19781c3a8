/** The places of a site that snippets lead to, and whether an address is one of them. Knows no markup. */

/** What there is on the site. */
export interface Site {
  /** The address of the front page. */
  front: string;
  /** The beginnings of the addresses of frames, pages and pictures of figures, after the front page. */
  frames: readonly string[];
  pages: readonly string[];
  pictures: readonly string[];
}

/** The site with these figures, and with these pinned frames, written as version and figure. */
export const siteOf = (front: string, figures: readonly string[], pinned: readonly string[]): Site => ({
  front,
  frames: [...figures.map((id) => `embed/${id}/`), ...pinned.map((path) => `v/${path}/`)],
  pages: figures.map((id) => `figures/${id}/`),
  pictures: figures.flatMap((id) => [`cards/figures/${id}.`, `cards/figures/${id}-`, `figures/${id}/`]),
});

/** Marks of quotation that an editor's program may have made of straight ones. */
export const curly = /[“”„«»]/g;

/** The address with the slash that a server adds to the name of a folder. */
const withSlash = (address: string): string => address.replace(/(\/[\w-]+)(?=[?#]|$)/, '$1/');

/** Whether an address leads to a place on the site; quotation marks that were made curly are seen through. */
export function leadsTo({ front }: Site, address: string | null, ...places: readonly string[]): boolean {
  const plain = withSlash((address ?? '').replace(curly, '').trim());
  return places.some((place) => plain.startsWith(`${front}${place}`));
}

/** Whether an address looks like one of a figure of ours, and there is no such figure or pinned frame. */
export const isUnknown = (site: Site, address: string | null): boolean =>
  leadsTo(site, address, 'embed/', 'v/', 'figures/') &&
  !leadsTo(site, address, ...site.frames, ...site.pages);
