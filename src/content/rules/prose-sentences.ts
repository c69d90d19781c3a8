/**
 * Cuts text into sentences. Knows English abbreviations; knows nothing of pages.
 * In the text a note (a source, a paragraph number) is one character, and so are words set by a component.
 */

/** Stands for a note such as a source: after a full stop it belongs to the sentence before it. */
export const noteMark = '\uFFFC';
/** Stands for words that a component sets, such as a quotation: a capital, since it may open a sentence. */
export const wordsMark = 'ℚ';

export interface Sentence {
  start: number;
  end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const titles =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Adm|Capt|Sen|Rep|Gov|St|No|vs|approx|e\.g|i\.e)\.\s*$/;
const initials = new RegExp(`(?:^|[\\s(])(?:(?!${wordsMark})\\p{Lu}\\.)+\\s*$|[ap]\\.m\\.\\s*$`, 'u');
const shortened = /\b(?:Bros|Co|Corp|Inc|Jr|Ltd|Sr|etc)\.$/;
const openers =
  /^\s*(?:The|A|An|It|He|She|They|We|This|That|These|Those|But|And|In|On|At|No|Its|His|Her|Their|When|Then|There)\s/;

/** Whether a text ends in a full stop that is its own, in a sentence or out of it: of an abbreviation, or one of several dots. */
export const endsInItsOwnStop = (text: string): boolean =>
  [titles, initials, shortened, /\.\s?\.$/].some((ending) => ending.test(text));

/** Whether the full stop at the end of one piece belongs to an abbreviation, not to a sentence. */
const isAbbreviation = (piece: string, next: string): boolean =>
  titles.test(piece) || (initials.test(piece) && !openers.test(next));

const leadingNotes = new RegExp(`^(?:\\s*${noteMark})+\\s*`);

/** The sentences of a text, in order, without gaps. */
export function cutSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    const last = sentences.at(-1);
    if (!last) {
      sentences.push({ start: 0, end });
    } else if (isAbbreviation(text.slice(last.start, last.end), segment)) {
      last.end = end;
    } else {
      last.end += leadingNotes.exec(segment)?.[0].length ?? 0;
      if (last.end < end) sentences.push({ start: last.end, end });
    }
  }
  return sentences;
}
