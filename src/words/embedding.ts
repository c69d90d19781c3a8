/** The words for putting a figure on somebody else's page. */
export { embedding } from './en/embedding.ts';
