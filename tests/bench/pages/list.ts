/** The pages of the site that are held to the strictest measure. */
import { content } from '../map/content.ts';

const [quote] = [...content.quotes.values()].filter(({ context }) => !context).map(({ id }) => id);

/** Paths from the root of the site. */
export const pages: readonly string[] = [
  '/',
  '/buildup/',
  '/quotes/',
  `/quotes/${quote}/`,
  '/figures/border/',
];
