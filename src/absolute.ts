/** Full addresses. Apart from the others, so that no script carries the site's address that does not need it. */
const site = `${import.meta.env.SITE ?? ''}`.replace(/\/$/, '') + import.meta.env.BASE_URL.replace(/\/$/, '');

/** The full address of a path from the root of the site, for cards, feeds, citations and copies. */
export const absolute = (path: string): string => `${site}${path}`;
