/**
 * Quoted words as HTML, written by hand because not one space may come between a mark and its words.
 * Knows no page; interface words are given to it.
 */
import type { Quote } from '../content/schemas/quote.ts';
import { atBrackets, frameParts, marksOf } from './marks.ts';

export type Shown = Pick<Quote, 'id' | 'kind' | 'words' | 'marks' | 'language' | 'frame'>;

/** What the page around it knows. */
export interface Setting {
  /** The language of the page. */
  language: string;
  /** What readers who cannot see the styling of a bracket are told, after the closing mark. */
  bracketNote: string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that may stand anywhere in HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] as string);

const span = (name: string, text: string): string =>
  text ? `<span class="${name}">${escapeHtml(text)}</span>` : '';

/** The words in their printed marks, editorial brackets told apart, nothing added inside the marks. */
export function quotedHtml(quote: Shown, { language, bracketNote }: Setting): string {
  const { open, close } = marksOf(quote);
  const pieces = atBrackets(quote.words ?? '');
  const inner = pieces
    .map(({ text, bracket }) => (bracket ? span('bracket', text) : escapeHtml(text)))
    .join('');
  const lang = quote.language === language ? '' : ` lang="${quote.language}"`;
  const note = pieces.some(({ bracket }) => bracket) ? span('hidden-label', ` (${bracketNote})`) : '';
  return `<span class="quoted">${open}<q data-quote="${quote.id}"${lang}>${inner}</q>${close}${note}</span>`;
}

/** A statement as it may stand anywhere: a whole quotation alone, a part in its frame, a report as our sentence. */
export function statementHtml(quote: Shown, setting: Setting): string {
  if (quote.words === undefined) return span('reported', quote.frame);
  if (quote.kind === 'direct') return quotedHtml(quote, setting);
  const { before, after } = frameParts(quote.frame);
  return span('frame', before) + quotedHtml(quote, setting) + span('frame', after);
}
