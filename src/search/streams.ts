/**
 * The texts of one statement as runs of folded words: the quoted words in every reading of their brackets,
 * and our own words about it. The index counts positions in them, and a result is checked against them.
 */
import { tokenize, type Token } from './fold.ts';
import type { Bracket } from './indexed.ts';
import type { BracketNote, Range } from './types.ts';

/** `name`: the words of the record's id and of its hedges, which are those of the article; nobody reads them. */
export type TextField = 'words' | 'paraphrase' | 'frame' | 'name';

export interface Stream {
  field: TextField;
  tokens: Token[];
  /** How the brackets are read in it. */
  reading: BracketNote['reading'];
}

export interface Texts {
  words?: string;
  brackets?: readonly Bracket[];
  paraphrase?: string;
  frame: string;
  /** What else is known of its printed words. */
  printed?: readonly string[];
}

/** A bracket with its place in the quoted words. */
export interface PlacedBracket extends Bracket {
  range: Range;
}

export const slot = '{words}';

/** Where the brackets of a record stand in its words; one that is not there is left out. */
export function placeBrackets(words: string, brackets: readonly Bracket[] = []): PlacedBracket[] {
  let from = 0;
  return brackets.flatMap((bracket) => {
    const start = words.indexOf(bracket.printed, from);
    if (start < 0) return [];
    from = start + bracket.printed.length;
    return [{ ...bracket, range: [start, from] as const }];
  });
}

const inside = ({ start, end }: Token, [from, to]: Range): boolean => start >= from && end <= to;

/** The words of the original, all standing where the bracket stands. */
const originalOf = ({ original = '', range: [start, end] }: PlacedBracket): Token[] =>
  tokenize(original).map((token) => ({ ...token, start, end }));

function readingWithout(tokens: readonly Token[], brackets: readonly PlacedBracket[]): Token[] {
  return tokens.filter((token) => !brackets.some(({ range }) => inside(token, range)));
}

function readingReplaced(tokens: readonly Token[], brackets: readonly PlacedBracket[]): Token[] {
  const replaced = brackets.filter(({ original }) => original !== undefined);
  const originals = replaced.flatMap(originalOf);
  return [...readingWithout(tokens, replaced), ...originals].sort((a, b) => a.start - b.start);
}

/** The quoted words as printed, and without their brackets, and with the words that the brackets replaced. */
export function readingsOf(words: string, brackets: readonly Bracket[] = []): Stream[] {
  const tokens = tokenize(words);
  const placed = placeBrackets(words, brackets);
  const streams: Stream[] = [{ field: 'words', tokens, reading: 'with' }];
  if (placed.length === 0) return streams;
  if (placed.some(({ original }) => original !== undefined)) {
    streams.push({ field: 'words', tokens: readingReplaced(tokens, placed), reading: 'replaced' });
  }
  streams.push({ field: 'words', tokens: readingWithout(tokens, placed), reading: 'without' });
  return streams;
}

function ourStream(field: TextField, text: string, offset = 0): Stream[] {
  const tokens = tokenize(text).map((token) => ({
    ...token,
    start: token.start + offset,
    end: token.end + offset,
  }));
  return tokens.length > 0 ? [{ field, tokens, reading: 'with' }] : [];
}

/** The paraphrase, the frame on both sides of the quoted words, and what is known of the printed words. */
export function ourStreams({ paraphrase = '', frame, printed = [] }: Texts): Stream[] {
  const at = frame.indexOf(slot);
  const [end, after] = at < 0 ? [frame.length, frame.length] : [at, at + slot.length];
  return [
    ...ourStream('paraphrase', paraphrase),
    ...ourStream('frame', frame.slice(0, end)),
    ...ourStream('frame', frame.slice(after), after),
    ...printed.flatMap((words) => ourStream('name', words)),
  ];
}

/** Every run of a statement: first the quoted words, then ours. */
export function streamsOf(texts: Texts): { words: Stream[]; ours: Stream[] } {
  const words = texts.words === undefined ? [] : readingsOf(texts.words, texts.brackets);
  return { words, ours: ourStreams(texts) };
}
