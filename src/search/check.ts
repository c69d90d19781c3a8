/**
 * Holds pasted text against the records, quotation by quotation: identical, changed in this or that way, or not here.
 * Works in steps, so that a page can go on answering while a long text is checked. Knows no page and no network.
 */
import { withoutReport } from './check/attribution.ts';
import { deniedOtherwise } from './check/denial.ts';
import { wordDiff } from './check/diff.ts';
import { onlyNames } from './check/left-over.ts';
import { knownFrom } from './check/names.ts';
import { insideOf, withInner } from './check/nested.ts';
import { check, order, type Corpus } from './check/one.ts';
import { prepare, rowFrom } from './check/prepared.ts';
import { paragraphsOf, quotationsIn, together, type Quotation } from './check/quotations.ts';
import { putTogether, withResumed } from './check/resumed.ts';
import { withoutQuotations } from './check/sentence.ts';
import type { CheckRecord, Verdict } from './check/verdict.ts';
import { partsOf, wholeIn } from './check/whole.ts';
import type { VerdictKind } from './verdicts.ts';

export { notChecked } from './check/left-over.ts';

/** How far a check has come, with the verdict on the quotation just done. */
export interface CheckStep {
  done: number;
  all: number;
  verdict: Verdict;
}

const unclear: readonly VerdictKind[] = ['joined', 'changed', 'absent'];
const isUnclear = ({ verdict }: Verdict): boolean => unclear.includes(verdict);

/** What parts a stretch from the one before it. */
const separators = /^[\s,;:.]+/;

/** What stands around a part of a line, up to the part before it; after the last one, up to the end. */
function segmentAround({ text, range }: Quotation, parts: readonly Quotation[], i: number): Quotation {
  const from = i === 0 ? 0 : (parts[i - 1] as Quotation).range[1] - range[0];
  const to = i === parts.length - 1 ? text.length : (parts[i] as Quotation).range[1] - range[0];
  const segment = text.slice(from, to);
  const trimmed = segment.replace(separators, '').trimEnd();
  const start = from + segment.length - segment.replace(separators, '').length;
  const at = range[0] + start;
  return { text: trimmed, range: [at, at + trimmed.length], marked: false };
}

/** A part with words around it that are no mere attribution: then the words are not the exact ones. */
function withLeftOver(verdict: Verdict, segment: Quotation): Verdict {
  const { record, quotation } = verdict;
  if (!record) return verdict;
  const named = [...record.names, verdict.attributedTo ?? ''];
  const rest = segment.text.split(quotation);
  if (rest.every((one) => onlyNames(one, named))) return verdict;
  return {
    ...verdict,
    verdict: verdict.verdict === 'other-speaker' ? 'other-speaker' : 'changed',
    quotation: segment.text,
    range: segment.range,
    diff: wordDiff(record.words, segment.text, false),
    denied: deniedOtherwise(record.words, segment.text),
  };
}

/** A line without marks whose words as a whole are not right: the quotations inside it, with what is around them. */
function insideLine(line: Quotation, whole: Verdict, corpus: Corpus, context: string): Verdict[] {
  const row = rowFrom(line.text);
  const parts = partsOf(line, row, wholeIn(row, corpus.records));
  const rest = withoutQuotations(context, parts);
  const inside = parts.map((part, i) =>
    withLeftOver(check(part, corpus, rest), segmentAround(line, parts, i)),
  );
  // What seems joined is a single quotation only when the rest does no more than name the speaker.
  const isJoined = whole.verdict === 'joined' && (inside.length > 1 || inside.some(isUnclear));
  if (inside.length > 0) return isJoined ? [whole] : inside;
  const bare = withoutReport(line);
  const inner = bare && check(bare, corpus, withoutQuotations(context, [bare]));
  return [inner && !isUnclear(inner) ? inner : whole];
}

function onQuotation(quotation: Quotation, corpus: Corpus, context: string): Verdict[] {
  const verdict = check(quotation, corpus, context);
  return quotation.marked || !isUnclear(verdict)
    ? [verdict]
    : insideLine(quotation, verdict, corpus, context);
}

/** Lines were one quotation when it is better than each of them, or when they are all of one record, as it is. */
function areOne(whole: Verdict, lines: readonly Verdict[]): boolean {
  if (lines.every(({ verdict }) => order(whole.verdict) < order(verdict))) return true;
  const found = lines.filter(({ id }) => id !== undefined);
  return found.length > 1 && found.every(({ id, verdict }) => id === whole.id && verdict !== 'identical');
}

/** The verdicts on lines that stand together, or on the one quotation that they make when it was wrapped. */
function onParagraph(text: string, lines: readonly Quotation[], corpus: Corpus, context: string): Verdict[] {
  const each = lines.flatMap((line) => onQuotation(line, corpus, context));
  const joined = together(text, lines);
  if (!joined) return each;
  const whole = onQuotation(joined, corpus, context);
  return whole[0] && whole.length === 1 && areOne(whole[0], each) ? whole : each;
}

/** What was said in one go, as far as it was read. */
interface Said {
  first: Quotation;
  whole: Quotation;
  parts: number;
  verdict: Verdict;
}

/** With the next part of it, where the two make a quotation that is as exact as either. */
function goingOn(text: string, said: Said, next: Said, corpus: Corpus, context: string): Said | undefined {
  const { first } = said;
  const whole = putTogether(text, said.whole, next.whole);
  const verdict = check(whole, corpus, context, first);
  const isWorse = [said, next].some((one) => order(verdict.verdict) > order(one.verdict.verdict));
  return isUnclear(verdict) || isWorse ? undefined : { first, whole, parts: said.parts + 1, verdict };
}

/** Quotations with words of speech between them, each with its verdict, or what they make together. */
function* onSpoken(
  text: string,
  all: readonly Quotation[],
  corpus: Corpus,
  context: string,
): Generator<Said> {
  let said: Said | undefined;
  for (const one of all) {
    const next = { first: one, whole: one, parts: 1, verdict: check(one, corpus, context) };
    const longer = said && goingOn(text, said, next, corpus, context);
    if (said && !longer) yield said;
    said = longer ?? next;
  }
  if (said) yield said;
}

/** The verdicts on a quotation in marks, and on those inside it where it is not right as a whole. */
function onMarked({ whole, verdict }: Said, corpus: Corpus, context: string): Verdict[] {
  const inside = isUnclear(verdict) ? insideOf(whole) : [];
  if (inside.length === 0) return [verdict];
  const [start, end] = whole.range;
  const around = context.slice(0, start) + whole.text + context.slice(end);
  const rest = withoutQuotations(around, inside);
  return withInner(
    verdict,
    inside.map((one) => check(one, corpus, rest)),
  );
}

const corpora = new WeakMap<readonly CheckRecord[], Corpus>();

/** The records made ready, once for all texts that are held against them. */
function corpusOf(records: readonly CheckRecord[]): Corpus {
  const ready = corpora.get(records) ?? { records: records.map(prepare), known: knownFrom(records) };
  corpora.set(records, ready);
  return ready;
}

/** Checks a text step by step: one quotation each time it is asked to go on. */
export function* checkSteps(text: string, records: readonly CheckRecord[]): Generator<CheckStep, void, void> {
  const corpus = corpusOf(records);
  const quotations = quotationsIn(text);
  const context = withoutQuotations(text, quotations);
  let done = 0;
  for (const group of withResumed(text, paragraphsOf(text, quotations))) {
    if (group.every(({ marked }) => marked)) {
      for (const said of onSpoken(text, group, corpus, context)) {
        done += said.parts;
        for (const verdict of onMarked(said, corpus, context)) {
          yield { done, all: quotations.length, verdict };
        }
      }
      continue;
    }
    done += group.length;
    for (const verdict of onParagraph(text, group, corpus, context)) {
      yield { done, all: quotations.length, verdict };
    }
  }
}

/** The verdict on every quotation in a text, in order. */
export const checkQuotation = (text: string, records: readonly CheckRecord[]): Verdict[] =>
  Array.from(checkSteps(text, records), ({ verdict }) => verdict);
