/**
 * Turns found statements into results: checks each against its whole text, and says what to highlight in it.
 * Knows one text at a time; no query, no page.
 */
import { classify, type Classified, type Marked } from './classify.ts';
import type { Candidate } from './find.ts';
import type { Text } from './known.ts';
import type { TextRecord } from './layout.ts';
import { placeBrackets, streamsOf, type Stream } from './streams.ts';
import type { BracketNote, QuoteResult, Range } from './types.ts';

/** A text with the places of its words. */
interface WholeText extends Text {
  stream: Stream;
}

export interface Checked {
  candidate: Candidate;
  record: TextRecord;
  texts: WholeText[];
}

/** While somebody types, the same statements are found again and again. */
const readBefore = new WeakMap<TextRecord, WholeText[]>();

function wholeTexts(record: TextRecord): WholeText[] {
  const known = readBefore.get(record);
  if (known) return known;
  const { words, ours } = streamsOf(record);
  const texts = [...words, ...ours].map((stream) => {
    const forms = stream.tokens.map(({ form }) => form);
    return { field: stream.field, reading: stream.reading, forms, guess: false, stream };
  });
  readBefore.set(record, texts);
  return texts;
}

/** The candidate held against its text; nothing when a phrase turns out not to be there. */
export function check(candidate: Candidate, record: TextRecord): Checked | undefined {
  const texts = wholeTexts(record);
  const classified = classify(candidate.wanted, texts, { ...candidate.known, name: record.speakerName });
  return classified && { candidate: { ...candidate, classified }, record, texts };
}

/** Runs that touch become one. */
function rangesOf({ text, runs }: Marked, texts: readonly WholeText[]): Range[] {
  const tokens = texts.find((one) => one === text)?.stream.tokens ?? [];
  const ranges: { from: number; to: number }[] = [];
  for (const { from, to } of [...runs].sort((a, b) => a.from - b.from)) {
    const last = ranges.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else ranges.push({ from, to });
  }
  return ranges.flatMap(({ from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return first && last ? [[first.start, last.end] as const] : [];
  });
}

/** A mark that takes in one end of a bracket takes in its other end when nothing but it is missing. */
function withBracket(text: string, [start, end]: Range): Range {
  const opened = text.slice(start, end).lastIndexOf('[') > text.slice(start, end).lastIndexOf(']');
  if (text[end] !== ']') return [start, end];
  if (opened) return [start, end + 1];
  return text[start - 1] === '[' ? [start - 1, end + 1] : [start, end];
}

function marksIn({ marked }: Classified, texts: readonly WholeText[], field: Text['field']): Range[] {
  const byText = new Map<Text, Marked>();
  for (const { text, runs } of marked.filter((one) => one.text.field === field)) {
    byText.set(text, { text, runs: [...(byText.get(text)?.runs ?? []), ...runs] });
  }
  return [...byText.values()].flatMap((one) => rangesOf(one, texts)).sort((a, b) => a[0] - b[0]);
}

/** The bracket that a match in the quoted words touches or bridges. */
function bracketOf(
  { marked }: Classified,
  record: TextRecord,
  marks: readonly Range[],
): BracketNote | undefined {
  const reading = marked.find(({ text }) => text.field === 'words')?.text.reading;
  if (reading === undefined || record.words === undefined) return undefined;
  const touched = placeBrackets(record.words, record.brackets).find(({ range: [start, end] }) =>
    marks.some(([from, to]) => from < end && to > start),
  );
  return touched && { printed: touched.printed, original: touched.original, reading };
}

function phraseOf(record: TextRecord, marks: QuoteResult['marks']): string | undefined {
  for (const field of ['words', 'paraphrase', 'frame'] as const) {
    const [first] = marks[field];
    if (first) return record[field]?.slice(...first);
  }
  return undefined;
}

/** A result as it is shown. */
export function toResult({ candidate, record, texts }: Checked, article: number): QuoteResult {
  const { classified } = candidate;
  const marks = {
    words: marksIn(classified, texts, 'words').map((mark) => withBracket(record.words ?? '', mark)),
    paraphrase: marksIn(classified, texts, 'paraphrase'),
    frame: marksIn(classified, texts, 'frame'),
  };
  return {
    ...record,
    alsoBy: record.alsoBy ?? [],
    match: classified.match,
    hit: classified.hit,
    marks,
    context: candidate.record >= article,
    bracket: bracketOf(classified, record, marks.words),
    phrase: phraseOf(record, marks),
  };
}
