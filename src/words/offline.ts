/** The words of pages that are read without a network. */
export { offline } from './en/offline.ts';
