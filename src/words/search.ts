/** The words that a search needs for its first result; apart from the others, because they travel to the browser. */
export { search, sourcingLabels } from './en/search.ts';
