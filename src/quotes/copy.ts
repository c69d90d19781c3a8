/**
 * The texts that the copy buttons of a statement give. A part of a sentence is carried by its
 * frame wherever it can stand alone. Knows nothing of buttons, pages or the clipboard.
 */
import type { Quote } from '../content/schemas/quote.ts';
import { frameParts, marksOf, withPlainQuotes } from './marks.ts';
import { escapeHtml } from './markup.ts';

export type Copyable = Pick<Quote, 'kind' | 'words' | 'marks' | 'frame'>;

/** Where a copied statement was printed; every field is ready to read. Only a known day is there. */
export interface Printed {
  /** What leads to the title, such as: the mayor, in. */
  lead: string;
  title: string;
  publisher: string;
  date?: string | undefined;
  address: string;
}

export interface CopyOptions {
  /** Straight marks and apostrophes instead of those that were printed. */
  plainQuotes?: boolean;
}

export const copyForms = ['frame', 'words', 'plain', 'markdown', 'html'] as const;
export type CopyForm = (typeof copyForms)[number];

const finish = (text: string, { plainQuotes }: CopyOptions): string =>
  plainQuotes ? withPlainQuotes(text) : text;

/** The quoted words in their printed marks; nothing for a report without quotation marks. */
export function wordsOnly(quote: Copyable, options: CopyOptions = {}): string | undefined {
  if (quote.words === undefined) return undefined;
  const { open, close } = marksOf(quote);
  return finish(`${open}${quote.words}${close}`, options);
}

/** The sentence that carries the statement, with the quoted words in their printed marks. */
export function wordsWithFrame(quote: Copyable, options: CopyOptions = {}): string {
  const { before, after } = frameParts(quote.frame);
  return finish(`${before}${wordsOnly(quote) ?? ''}${after}`, options);
}

/** What is set apart as a block: whole quotations alone, everything else in its frame. */
function blockText(quote: Copyable, options: CopyOptions): string {
  const whole = quote.kind === 'direct' ? wordsOnly(quote, options) : undefined;
  return whole ?? wordsWithFrame(quote, options);
}

/** What stands behind the title: the publisher, and the day of the document. */
const endOf = ({ publisher, date }: Printed): string =>
  [publisher, date].filter((part) => part !== undefined).join(', ');

const markdownSpecials = /[\\`*_[\]<>#|]/g;
const escapeMarkdown = (text: string): string => text.replace(markdownSpecials, '\\$&');

/** A Markdown block quotation with a line that says who, where and when. */
export function markdown(quote: Copyable, printed: Printed, options: CopyOptions = {}): string {
  const { lead, title, address } = printed;
  const source = `${escapeMarkdown(lead)} [${escapeMarkdown(title)}](<${address}>), ${escapeMarkdown(endOf(printed))}`;
  return `> ${escapeMarkdown(blockText(quote, options))}\n>\n> — ${source}`;
}

/** The same as HTML, with the address in `cite`. */
export function blockquote(quote: Copyable, printed: Printed, options: CopyOptions = {}): string {
  const { lead, title, address } = printed;
  const link = `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`;
  return [
    `<figure><blockquote cite="${escapeHtml(address)}"><p>${escapeHtml(blockText(quote, options))}</p></blockquote>`,
    `<figcaption>${escapeHtml(lead)} ${link}, ${escapeHtml(endOf(printed))}</figcaption></figure>`,
  ].join('\n');
}

/** Every text that can be copied, the one to offer first at the front. */
export function copyTexts(quote: Copyable, printed: Printed): { form: CopyForm; text: string }[] {
  const texts: Record<CopyForm, string | undefined> = {
    frame: wordsWithFrame(quote),
    words: wordsOnly(quote),
    plain: wordsWithFrame(quote, { plainQuotes: true }),
    markdown: markdown(quote, printed),
    html: blockquote(quote, printed),
  };
  const order: readonly CopyForm[] =
    quote.kind === 'direct' ? ['words', 'frame', 'plain', 'markdown', 'html'] : copyForms;
  return order.flatMap((form) => {
    const text = texts[form];
    const repeats = form === 'plain' && text === texts.frame;
    return text === undefined || repeats ? [] : [{ form, text }];
  });
}
