/** The words for checking a pasted quotation. */
export { check } from './en/check.ts';
