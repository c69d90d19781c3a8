/**
 * The short links from prose to what it rests on: ¶4, A07, a source. Written by hand as HTML, because not
 * one space may come between a sentence and its link. Takes records; knows no page.
 */
import type { Quote } from '../content/schemas/quote.ts';
import type { Claim, Source } from '../content/schemas/records.ts';
import { escapeHtml } from '../quotes/markup.ts';
import { quotePath, sentencePath, sourcePath, url } from '../urls.ts';
import { words } from '../words/index.ts';

function refHtml(path: string, shown: string, spoken: string, printed = shown): string {
  const onPaper = printed === shown ? '' : ` data-ref="${printed}"`;
  return `<a class="ref" href="${url(path)}" aria-label="${escapeHtml(`${shown}, ${spoken}`)}"${onPaper}>${shown}</a>`;
}

/** A link to a paragraph of the article, where its sentences stand apart. */
export const paragraphRef = (paragraph: number, sentence = 1): string =>
  refHtml(sentencePath(paragraph, sentence), `¶${paragraph}`, words.voices.paragraph(paragraph));

/** A link to a statement: by its paragraph when it stands in the article, else by its ref. */
export function statementRef({ id, ref, paragraph }: Pick<Quote, 'id' | 'ref' | 'paragraph'>): string {
  const spoken = words.voices.statement(ref);
  return refHtml(quotePath(id), paragraph === undefined ? ref : `¶${paragraph}`, spoken, ref);
}

/** A link for a claim: to the first statement that makes it, or to its sentence. */
export function claimRef(
  claim: Claim,
  statement: Pick<Quote, 'id' | 'ref' | 'paragraph'> | undefined,
): string {
  return statement ? statementRef(statement) : paragraphRef(claim.paragraph, claim.sentence);
}

/** Whether a sentence already has a link to a paragraph of the article. */
export const hasRefTo = (html: string, paragraph: number): boolean => html.includes(`>¶${paragraph}</a>`);

/** A link to a source by its short label; a block of prose turns it into a number (see `notes.ts`). */
export const citeHtml = ({ id, short }: Pick<Source, 'id' | 'short'>): string =>
  `<a class="cite" data-cite="${id}" href="${url(sourcePath(id))}">${escapeHtml(short)}</a>`;
