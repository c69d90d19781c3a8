/** The words of the bar on a page that was reached from a search. */
export { arrival } from './en/arrival.ts';
