/**
 * The verdict on one quotation, whatever else is pasted with it: the best fit of all records, or what comes next to one.
 * Knows no lines and no marks; who is named as the speaker is given to it as text.
 */
import { verdicts, type VerdictKind } from '../verdicts.ts';
import { attributionOf, someoneElse, type Attribution } from './attribution.ts';
import { deniedBefore, deniedOtherwise } from './denial.ts';
import { wordDiff } from './diff.ts';
import { bracketFit, exactFit, piecesOf, type Fit } from './exact.ts';
import { joinedFrom, nearTo } from './joined.ts';
import { isOtherForm, likenessTo, overlap } from './likeness.ts';
import type { Known } from './names.ts';
import { hasContent, rangeOf, rowFrom, weightOfAll, type Prepared, type Row } from './prepared.ts';
import type { Quotation } from './quotations.ts';
import type { Verdict } from './verdict.ts';
import { mostlyOne, wholeIn } from './whole.ts';

/** What quotations are held against. */
export interface Corpus {
  records: readonly Prepared[];
  known: Known;
}

/** Less like than this, a quotation is not taken for a changed one. */
const leastLike = 0.58;
/** More like than this, it is one even where other records have some of it. */
const surelyLike = 0.7;
const leastOverlap = 0.2;
/** Records with the same words are named beside the best, up to so many. */
const mostOthers = 5;
/** A quotation of more words is not taken for one that was put together. */
const longestJoined = 400;

interface Found extends Fit {
  prepared: Prepared;
  attributedTo?: string;
}

export const order = (verdict: VerdictKind): number => verdicts.indexOf(verdict);

/** The best verdict first; of equal ones the article's, then the record that is most like. */
function better(a: Found, b: Found): number {
  return (
    order(a.verdict) - order(b.verdict) ||
    Number(a.prepared.record.context) - Number(b.prepared.record.context) ||
    b.likeness - a.likeness
  );
}

/** The records that have the words; when none has, those that have them without the brackets put in. */
function fits(
  { text }: Quotation,
  row: Row,
  records: readonly Prepared[],
  attribution: Attribution,
): Found[] {
  const pieces = piecesOf(text);
  const fitting = (fitOf: (prepared: Prepared) => Fit | undefined): Found[] =>
    records.flatMap((prepared) => {
      const fit = fitOf(prepared);
      if (!fit) return [];
      const attributedTo = someoneElse(attribution, prepared.record.names);
      const verdict = attributedTo === undefined ? fit.verdict : 'other-speaker';
      return [{ ...fit, verdict, prepared, attributedTo }];
    });
  const found = fitting((prepared) => exactFit(text, row, pieces, prepared));
  return found.length > 0 ? found : fitting((prepared) => bracketFit(text, row, prepared));
}

/** A quotation three times as long as a record cannot be like it. */
const isTooLong = (row: Row, { readings }: Prepared): boolean =>
  readings.every(({ tokens }) => weightOfAll(row.tokens) > 3 * weightOfAll(tokens));

function changed(row: Row, records: readonly Prepared[]): Found[] {
  if (!hasContent(row.tokens)) return [];
  return records.flatMap((prepared) => {
    const { readings } = prepared;
    if (readings.some((reading) => isOtherForm(row, reading)))
      return [{ verdict: 'changed' as const, likeness: 1, prepared }];
    if (isTooLong(row, prepared) || overlap(row, prepared.stems) < leastOverlap) return [];
    const alike = readings.map((reading) => ({ reading, ...likenessTo(row, reading) }));
    const { likeness, reading, span } = alike.reduce((a, b) => (b.likeness > a.likeness ? b : a));
    const range = rangeOf(reading, span);
    return likeness > leastLike ? [{ verdict: 'changed' as const, likeness, range, prepared }] : [];
  });
}

const nothing = ({ text, range }: Quotation, near: readonly Prepared[]): Verdict => ({
  ...{ verdict: 'absent', quotation: text, range, ids: [], diff: [], also: [] },
  near: near.map(({ record }) => record.id),
});

/** Where the sense was turned: by what was left off before it, or by another word. */
function turnedIn({ text }: Quotation, { verdict, prepared, range }: Found): Pick<Verdict, 'cut' | 'denied'> {
  const { words } = prepared.record;
  const [start, end] = range ?? [0, words.length];
  return {
    cut: deniedBefore(words, start),
    denied: verdict === 'changed' ? deniedOtherwise(words.slice(start, end), text) : undefined,
  };
}

function verdictOn(quotation: Quotation, [best, ...others]: readonly [Found, ...Found[]]): Verdict {
  const { verdict, bracket, dropped, attributedTo, prepared } = best;
  const { record } = prepared;
  const isSame = verdict === 'identical' || (verdict === 'other-speaker' && best.likeness === 1);
  return {
    ...{
      verdict,
      quotation: quotation.text,
      range: quotation.range,
      bracket,
      dropped,
      attributedTo,
      record,
      near: [],
      ...turnedIn(quotation, best),
    },
    id: record.id,
    ids: [record.id],
    diff: isSame ? [] : wordDiff(record.words, quotation.text, verdict === 'typography'),
    also: others
      .filter((other) => verdict === 'other-speaker' || other.verdict !== 'other-speaker')
      .slice(0, mostOthers)
      .map((other) => ({
        id: other.prepared.record.id,
        context: other.prepared.record.context,
        verdict: other.verdict,
      })),
  };
}

function joinedVerdict({ text, range }: Quotation, parts: readonly Prepared[]): Verdict {
  const records = parts.map(({ record }) => record);
  const [first] = records;
  return {
    ...{ verdict: 'joined', quotation: text, range, id: first?.id, record: first, also: [], near: [] },
    ids: records.map(({ id }) => id),
    diff: wordDiff(records.map(({ words }) => words).join(' '), text, false),
  };
}

/** The article's own words with more around them are not a join with a document that shares some of the rest. */
function isArticleAlone({ prepared, likeness }: Found, parts: readonly Prepared[], row: Row): boolean {
  if (prepared.record.context || parts.some((part) => part !== prepared && !part.record.context))
    return false;
  const whole = wholeIn(row, parts);
  return whole.length > 0 ? whole.every((one) => one.prepared === prepared) : likeness > surelyLike;
}

/** What a quotation is most likely made of: what the article has whole, what alone is a record's own, what is like it. */
function nearest(likely: readonly Found[], parts: readonly Prepared[], main?: Prepared): Found | undefined {
  const changedFrom = (prepared: Prepared): Found => ({ verdict: 'changed', likeness: 0, prepared });
  const [alone, ...others] = parts;
  if (main && !main.record.context) return changedFrom(main);
  if (alone && others.length === 0)
    return likely.find(({ prepared }) => prepared === alone) ?? changedFrom(alone);
  return likely[0] ?? (main && changedFrom(main));
}

/** Verdict on words that no record has in one run. */
function inexact(
  quotation: Quotation,
  row: Row,
  { records, known }: Corpus,
  attribution: Attribution,
): Verdict {
  const near = records.filter(
    ({ stems }) => row.tokens.some(({ form }) => stems.has(form)) || overlap(row, stems) > 0,
  );
  const isShort = row.tokens.length <= longestJoined;
  const parts = isShort ? joinedFrom(row, near, known) : [];
  const likely = changed(row, records).sort((a, b) => b.likeness - a.likeness || better(a, b));
  const best = nearest(likely, parts, isShort ? mostlyOne(row, near) : undefined);
  if (parts.length > 1 && !(best && isArticleAlone(best, parts, row))) return joinedVerdict(quotation, parts);
  if (!best) return nothing(quotation, isShort ? nearTo(row, near) : []);
  const attributedTo = someoneElse(attribution, best.prepared.record.names);
  return verdictOn(quotation, [{ ...best, attributedTo }]);
}

/** How whoever quotes says that a slip is not theirs. */
const sic = /[[(]sic[\])]/gi;

/**
 * Verdict on one quotation. `context`: the pasted text around it, with nothing that is quoted in it; `said` is the
 * part of it by which the speaker is named.
 */
export function check(quotation: Quotation, corpus: Corpus, context: string, said = quotation): Verdict {
  const row = rowFrom(quotation.text.replace(sic, ''));
  const attribution = attributionOf(context, said, corpus.known);
  const exact = fits(quotation, row, corpus.records, attribution).sort(better);
  if (exact[0]) return verdictOn(quotation, [exact[0], ...exact.slice(1)]);
  return inexact(quotation, row, corpus, attribution);
}
