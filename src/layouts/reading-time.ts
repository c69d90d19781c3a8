/** How long a text takes to read. Counts the author's words; tables and figures are looked at, not read. */

const wordsPerMinute = 230;

/** Whole minutes for the text of an explainer, at least one. */
export function minutesToRead(mdx: string): number {
  const text = mdx.replace(/<[^>]*>/g, ' ');
  const count = text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
  return Math.max(1, Math.round(count / wordsPerMinute));
}
