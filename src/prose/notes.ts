/**
 * Numbers the citations of one block of prose and lists the sources behind them.
 * Works on the HTML that `Cite.astro` writes; knows nothing of sources beyond their ids.
 */
import { createHash } from 'node:crypto';

/** What stands before a block's own numbers in the ids of its notes. */
export const idOf = (html: string): string => createHash('sha256').update(html).digest('hex').slice(0, 6);

/** The id of a note, to link to. */
export const noteId = (block: string, number: number): string => `note-${block}-${number}`;

export interface Numbered {
  /** The block with a number in the place of each citation. */
  html: string;
  /** The ids of the sources, in the order of their numbers. */
  sources: string[];
}

const citation = /\s*<a class="cite" data-cite="([a-z0-9-]+)"[^>]*>[^<]*<\/a>/g;

/**
 * Numbers citations from 1; a source cited twice keeps its number.
 * `label` says what a number is to somebody who cannot see it.
 */
export function numberCitations(html: string, label: (source: string, number: number) => string): Numbered {
  const block = idOf(html);
  const sources: string[] = [];
  const numbered = html.replace(citation, (_all, source: string) => {
    if (!sources.includes(source)) sources.push(source);
    const number = sources.indexOf(source) + 1;
    return `<a class="cite numbered" href="#${noteId(block, number)}" aria-label="${label(source, number)}">${number}</a>`;
  });
  return { html: numbered, sources };
}
