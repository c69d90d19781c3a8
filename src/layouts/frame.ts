/**
 * What stands around every page: the name of the site, its menu, its footer.
 * Takes the content's own labels, so that pages need pass only what is theirs; knows nothing of their text.
 */
import { content } from '../content/index.ts';
import { explainerPath } from '../urls.ts';
import { words } from '../words/index.ts';

export interface MenuItem {
  label: string;
  path: string;
}

export interface MenuExplainer extends MenuItem {
  id: string;
  /** The question that the page answers. */
  title: string;
}

const inOrder = [...content.explainers.values()].sort((a, b) => a.order - b.order);

/** The explainers in the order in which they are best read; the front page is not one of them. */
export const explainers: readonly MenuExplainer[] = inOrder
  .filter(({ id, aboutTheSite }) => id !== 'index' && !aboutTheSite)
  .map(({ id, label, title }) => ({ id, label, title, path: explainerPath(id) }));

/** The pages for looking things up. */
export const reference: readonly MenuItem[] = [
  { label: words.page.quotes, path: '/quotes/' },
  { label: words.page.people, path: '/people/' },
  { label: words.page.figures, path: '/figures/' },
  { label: words.page.timeline, path: '/timeline/' },
  { label: words.page.glossary, path: '/glossary/' },
  { label: words.page.sources, path: '/sources/' },
  { label: words.page.about, path: '/about/' },
];

export const { site } = content;

/** The corrections of a page, or of the whole site, the latest first. */
export const correctionsOf = (page?: string) =>
  [...content.corrections.values()]
    .filter((one) => page === undefined || one.page === page)
    .sort((a, b) => b.date.localeCompare(a.date));

/** The explainers before and after one, by the address of its page. */
export function neighboursOf(page: string): { previous?: MenuExplainer; next?: MenuExplainer } {
  const at = explainers.findIndex(({ path }) => path === page);
  return { previous: explainers[at - 1], next: explainers[at + 1] };
}
