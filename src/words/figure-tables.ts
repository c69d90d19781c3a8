/** The words around the table of a figure. */
export { figureTables } from './en/figure-tables.ts';
