/**
 * The quotation marks around quoted words, and the parts of a frame sentence.
 * Keeps every character as printed; knows nothing of pages.
 */
import type { Quote } from '../content/schemas/quote.ts';

export interface Marks {
  open: string;
  close: string;
}

const pairs: Record<'straight' | 'curly' | 'angle', Marks> = {
  straight: { open: '"', close: '"' },
  curly: { open: '“', close: '”' },
  angle: { open: '«', close: '»' },
};

/** The marks a statement was printed in; straight ones when the record does not say. */
export const marksOf = ({ marks }: Pick<Quote, 'marks'>): Marks => pairs[marks ?? 'straight'];

/** A frame sentence cut where the quoted words go; a report without words has nothing after. */
export function frameParts(frame: string): { before: string; after: string } {
  const [before = '', after = ''] = frame.split('{words}');
  return { before, after };
}

/** Words cut at their editorial brackets, so that a bracket can be shown as one. */
export function atBrackets(words: string): { text: string; bracket: boolean }[] {
  return words
    .split(/(\[[^\]]*\])/)
    .filter((text) => text !== '')
    .map((text) => ({ text, bracket: text.startsWith('[') && text.endsWith(']') }));
}

/** Curly marks and apostrophes made straight, for places that cannot hold them. */
export const withPlainQuotes = (text: string): string =>
  text.replace(/[“”„‟«»]/g, '"').replace(/[‘’‚‛]/g, "'");
