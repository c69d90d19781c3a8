/** The words for what follows the first result of a search. */
export { found } from './en/found.ts';
