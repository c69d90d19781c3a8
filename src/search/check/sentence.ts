/** What stands around a quotation in its sentence. Takes any text; knows no record and no name. */
import type { Quotation } from './quotations.ts';

/** How far from the quotation a name may stand. */
const reach = 200;

/** The end of a sentence, but not the stop of an initial or a title. */
const sentenceEnd = /(?:[.!?]["”»'’]?\s+(?=\p{Lu})|\n)/gu;
const titleBefore = /(?:^|\s)(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Adm|Sen|Rep|Gov|Lt|Col|St|U\.S|U\.N)\.\s*$/u;

function lastSentence(text: string): string {
  let from = 0;
  for (const { index, 0: end } of text.matchAll(sentenceEnd)) {
    const after = index + end.length;
    if (!titleBefore.test(text.slice(0, after))) from = after;
  }
  return text.slice(from);
}

function firstSentence(text: string): string {
  for (const { index, 0: end } of text.matchAll(sentenceEnd)) {
    if (!titleBefore.test(text.slice(0, index + end.length))) return text.slice(0, index + 1);
  }
  return text;
}

/** The text with the insides of quotations blanked out, so that nobody quoted is taken for a speaker. */
export function withoutQuotations(text: string, quotations: readonly Quotation[]): string {
  let rest = text;
  for (const { range, marked } of quotations) {
    if (marked) rest = rest.slice(0, range[0]) + ' '.repeat(range[1] - range[0]) + rest.slice(range[1]);
  }
  return rest;
}

const singleSpaced = (text: string): string => text.replace(/\s+/g, ' ');

const endsSentence = /[.!?]["”»'’]?$/;
const closingMark = /^["″＂”“»«›」』'’]/;

export interface Around {
  before: string;
  /** The rest of the sentence, without the mark that closes the quotation. */
  after: string;
  /** What follows, with its line ends, whether or not the sentence goes on. */
  next: string;
}

/** What stands before and after a quotation. */
export function around(text: string, { text: quotation, range: [start, end] }: Quotation): Around {
  const before = lastSentence(text.slice(Math.max(0, start - reach), start));
  const next = text.slice(end, end + reach).replace(closingMark, '');
  const isOver = endsSentence.test(quotation) && /^\s+\p{Lu}/u.test(next);
  const comma = quotation.endsWith(',') ? ',' : '';
  return {
    before: singleSpaced(before),
    after: isOver ? '' : comma + singleSpaced(firstSentence(next)),
    next,
  };
}
