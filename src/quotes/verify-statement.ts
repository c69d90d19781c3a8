/**
 * Holds one statement against the text of its article: the words or their hash, the marks around them,
 * the selector, the brackets, and what the record says was copied from the sentence.
 * Knows no files, and nothing of the article as a whole.
 */
import type { Article } from '../content/schemas/article.ts';
import { unnamed, type Quote } from '../content/schemas/quote.ts';
import { marksOf } from './marks.ts';
import { nearestPassage } from './nearest.ts';
import { charactersOf, countWords, cut, type Characters } from './printed.ts';
import { sha256, type Difference } from './difference.ts';

/** One statement, as a line of the table. */
export interface Row {
  ref: string;
  id: string;
  place: string;
  start?: number;
  end?: number;
  words?: number;
  selector: string;
  isExact: boolean;
}

type Span = NonNullable<Quote['span']>;
type Say = (path: Difference['path'], what: string, hint: string) => void;

/** The one mark that may belong to the publisher's sentence inside the quotation marks. */
const sentenceMark = /^[.,;:!?]$/;

const isQuoted = ({ kind }: Quote): boolean => kind === 'direct' || kind === 'partial';
const at = (start: number, end: number): string => `${start}–${end}`;

function checkQuotedWords(quote: Quote, span: Span, characters: Characters, say: Say): void {
  const { asPrinted, words, marks } = quote;
  if (asPrinted === undefined || words === undefined || marks === undefined) {
    return say([], 'the quotation has no asPrinted, words or marks', 'give all three');
  }
  const found = cut(characters, span.start, span.end);
  if (found !== asPrinted) {
    const near = nearestPassage(characters, asPrinted);
    const where = near && `the nearest words stand at ${at(near.start, near.end)}: ${near.text}`;
    const what = `at ${at(span.start, span.end)} stands "${found}", not "${asPrinted}"`;
    say(['span'], what, where ?? 'no words like these stand in the text; copy them from it again');
  }
  const { open, close } = marksOf(quote);
  const around = [characters[span.start - 1] ?? '', characters[span.end] ?? ''] as const;
  if (around[0] !== open || around[1] !== close) {
    const what = `around ${at(span.start, span.end)} stand ${around[0]} and ${around[1]}, not the ${marks} marks ${open} and ${close}`;
    say(['marks'], what, 'correct marks or span; the span lies inside the marks');
  }
  const rest = asPrinted.startsWith(words) ? asPrinted.slice(words.length) : undefined;
  if (rest !== '' && !sentenceMark.test(rest ?? '')) {
    say(
      ['words'],
      `words is "${words}", which is not asPrinted, nor asPrinted less one closing mark`,
      'copy asPrinted',
    );
  }
  checkBrackets(quote, words, say);
}

function checkBrackets({ brackets }: Quote, words: string, say: Say): void {
  const printed: readonly string[] = words.match(/\[[^\]]*\]/g) ?? [];
  const recorded = brackets.map((bracket) => bracket.printed);
  for (const bracket of printed.filter((one) => !recorded.includes(one))) {
    say(['words'], `the bracket ${bracket} is not recorded`, 'add it to brackets, with its kind and a note');
  }
  for (const bracket of recorded.filter((one) => !printed.includes(one))) {
    say(['brackets'], `the bracket ${bracket} is not in the words`, 'remove it, or copy the words again');
  }
}

function checkReport({ span }: { span: Span }, characters: Characters, say: Say): void {
  const found = cut(characters, span.start, span.end);
  if (span.sha256 === undefined) {
    return say(['span'], 'the span has no sha256', `add sha256: ${sha256(found)}`);
  }
  if (sha256(found) === span.sha256) return;
  const length = span.end - span.start;
  const start = characters.findIndex(
    (_, place) => sha256(cut(characters, place, place + length)) === span.sha256,
  );
  const hint =
    start < 0
      ? `nothing of this length has that hash; if "${found}" is meant, its sha256 is ${sha256(found)}`
      : `the text with that hash stands at ${at(start, start + length)}`;
  say(['span'], `the text at ${at(span.start, span.end)} does not have the stored hash`, hint);
}

/** Every place where the selector leads, by what stands before and after, and the words when they are stored. */
function placesOf(characters: Characters, { selector, asPrinted }: Quote, length: number): number[] {
  const { prefix, suffix } = selector ?? { prefix: '', suffix: '' };
  const [before, after] = [charactersOf(prefix).length, charactersOf(suffix).length];
  return characters
    .map((_, place) => place)
    .filter(
      (place) =>
        place >= before &&
        cut(characters, place - before, place) === prefix &&
        cut(characters, place + length, place + length + after) === suffix &&
        (asPrinted === undefined || cut(characters, place, place + length) === asPrinted),
    );
}

function checkSelector(quote: Quote, span: Span, characters: Characters, say: Say): string {
  if (!quote.selector) {
    say([], 'the statement has no selector', 'add what stands before and after it');
    return 'missing';
  }
  const length = quote.asPrinted === undefined ? span.end - span.start : charactersOf(quote.asPrinted).length;
  const places = placesOf(characters, quote, length);
  if (places.length === 1 && places[0] === span.start) return 'unique';
  const before = cut(characters, Math.max(0, span.start - 32), span.start);
  const after = cut(characters, span.end, span.end + 32);
  const around = `around ${at(span.start, span.end)} stand ${JSON.stringify(before)} and ${JSON.stringify(after)}`;
  if (places.length === 0) say(['selector'], 'the selector leads nowhere', around);
  else if (places.length === 1)
    say(['selector'], `the selector leads to ${places[0]}, not to ${span.start}`, around);
  else
    say(
      ['selector'],
      `the selector leads to ${places.length} places: ${places.join(', ')}`,
      `make it longer; ${around}`,
    );
  return places.length === 0
    ? 'leads nowhere'
    : places.length === 1
      ? 'elsewhere'
      : `${places.length} places`;
}

function checkPlace(quote: Quote, span: Span, article: Article, characters: Characters, say: Say): void {
  const paragraph = article.paragraphs[(quote.paragraph ?? 0) - 1];
  const sentence = paragraph?.sentences[(quote.sentence ?? 0) - 1];
  const last = paragraph?.sentences.at(-1);
  if (!sentence || !last) {
    return say(
      ['paragraph'],
      `there is no sentence ¶${quote.paragraph}.${quote.sentence} in the article`,
      'correct it',
    );
  }
  if (span.start < sentence.start || span.start >= sentence.end || span.end > last.end) {
    const what = `the span ${at(span.start, span.end)} is not in ¶${quote.paragraph}.${quote.sentence}`;
    say(['span'], what, `that sentence stands at ${at(sentence.start, sentence.end)}`);
  }
  const spoken = cut(characters, sentence.start, sentence.end);
  const whole = cut(characters, paragraph.sentences[0]?.start ?? 0, last.end);
  const copied = [
    {
      path: ['speakerAsNamed'],
      words: quote.speakerAsNamed === unnamed ? '' : quote.speakerAsNamed,
      within: spoken,
    },
    { path: ['anonymityReason'], words: quote.anonymityReason ?? '', within: whole },
    ...quote.hedges.map(({ words }, i) => ({ path: ['hedges', i, 'words'], words, within: spoken })),
  ];
  for (const { path, words } of copied.filter((one) => !one.within.includes(one.words))) {
    say(
      path,
      `${path[0]} has "${words}", which is not in ¶${quote.paragraph}.${quote.sentence}`,
      'copy it as printed',
    );
  }
}

/** The line of the table for a statement, and every difference. */
export function checkStatement(
  quote: Quote,
  article: Article,
  characters: Characters,
): { row: Row; differences: Difference[] } {
  const { id, ref, span, paragraph, sentence, words } = quote;
  const differences: Difference[] = [];
  const say: Say = (path, what, hint) => void differences.push({ id, path, what, hint });
  let selector = 'missing';
  if (!span) say([], 'the statement has no span', 'add where it stands in the text');
  else {
    if (isQuoted(quote)) checkQuotedWords(quote, span, characters, say);
    else checkReport({ span }, characters, say);
    selector = checkSelector(quote, span, characters, say);
    checkPlace(quote, span, article, characters, say);
  }
  const place = `${paragraph ?? '?'}.${sentence ?? '?'}`;
  const count = words === undefined ? undefined : countWords(words);
  const isExact = differences.length === 0;
  return {
    row: { ref, id, place, start: span?.start, end: span?.end, words: count, selector, isExact },
    differences,
  };
}
