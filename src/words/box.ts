/** The words around the field of the search. */
export { box } from './en/box.ts';
