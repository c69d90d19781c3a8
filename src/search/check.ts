/**
 * Holds pasted text against the records, quotation by quotation: identical, changed in this or that way, or not here.
 * Works in steps, so that a page can go on answering while a long text is checked. Knows no page and no network.
 */
import { attributionOf, someoneElse, withoutQuotations, type Attribution } from './check/attribution.ts';
import { wordDiff } from './check/diff.ts';
import { exactFit, piecesOf, type Fit } from './check/exact.ts';
import { joinedFrom, nearTo } from './check/joined.ts';
import { likenessTo, overlap } from './check/likeness.ts';
import {
  findRow,
  hasContent,
  prepare,
  rangeOf,
  rowFrom,
  weightOfAll,
  type Prepared,
  type Row,
} from './check/prepared.ts';
import { quotationsIn, type Quotation } from './check/quotations.ts';
import type { CheckRecord, Verdict } from './check/verdict.ts';
import { verdicts, type VerdictKind } from './verdicts.ts';

/** How far a check has come, with the verdict on the quotation just done. */
export interface CheckStep {
  done: number;
  all: number;
  verdict: Verdict;
}

/** Less like than this, a quotation is not taken for a changed one. */
const leastLike = 0.58;
const leastOverlap = 0.2;
/** Records with the same words are named beside the best, up to so many. */
const mostOthers = 5;
/** A quotation of more words is not taken for one that was put together. */
const longestJoined = 400;

interface Found extends Fit {
  prepared: Prepared;
  attributedTo?: string;
}

const order = (verdict: VerdictKind): number => verdicts.indexOf(verdict);

/** The best verdict first; of equal ones the article's, then the record that is most like. */
function better(a: Found, b: Found): number {
  return (
    order(a.verdict) - order(b.verdict) ||
    Number(a.prepared.record.context) - Number(b.prepared.record.context) ||
    b.likeness - a.likeness
  );
}

function fits(
  quotation: Quotation,
  row: Row,
  records: readonly Prepared[],
  attribution: Attribution,
): Found[] {
  const pieces = piecesOf(quotation.text);
  return records.flatMap((prepared): Found[] => {
    const fit = exactFit(quotation.text, row, pieces, prepared);
    if (!fit) return [];
    const attributedTo = someoneElse(attribution, prepared.record.names);
    const verdict = attributedTo === undefined ? fit.verdict : 'other-speaker';
    return [{ ...fit, verdict, prepared, attributedTo }];
  });
}

/** A quotation three times as long as a record cannot be like it. */
const isTooLong = (row: Row, { readings }: Prepared): boolean =>
  readings.every(({ tokens }) => weightOfAll(row.tokens) > 3 * weightOfAll(tokens));

function changed(row: Row, records: readonly Prepared[]): Found[] {
  if (!hasContent(row.tokens)) return [];
  return records.flatMap((prepared) => {
    if (isTooLong(row, prepared) || overlap(row, prepared.stems) < leastOverlap) return [];
    const likeness = Math.max(...prepared.readings.map((reading) => likenessTo(row, reading).likeness));
    return likeness > leastLike ? [{ verdict: 'changed' as const, likeness, prepared }] : [];
  });
}

const nothing = ({ text, range }: Quotation, near: readonly Prepared[]): Verdict => ({
  ...{ verdict: 'absent', quotation: text, range, ids: [], diff: [], also: [] },
  near: near.map(({ record }) => record.id),
});

function verdictOn(quotation: Quotation, [best, ...others]: readonly [Found, ...Found[]]): Verdict {
  const { verdict, bracket, attributedTo, prepared } = best;
  const { record } = prepared;
  const isSame = verdict === 'identical' || (verdict === 'other-speaker' && best.likeness === 1);
  return {
    ...{
      verdict,
      quotation: quotation.text,
      range: quotation.range,
      bracket,
      attributedTo,
      record,
      near: [],
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

/** Verdict on one quotation, whatever else stands around it. */
function check(quotation: Quotation, records: readonly Prepared[], context: string): Verdict {
  const row = rowFrom(quotation.text);
  const exact = fits(quotation, row, records, attributionOf(context, quotation)).sort(better);
  if (exact[0]) return verdictOn(quotation, [exact[0], ...exact.slice(1)]);
  const near = records.filter(
    ({ stems }) => row.tokens.some(({ form }) => stems.has(form)) || overlap(row, stems) > 0,
  );
  const isShort = row.tokens.length <= longestJoined;
  const parts = isShort ? joinedFrom(row, near) : [];
  if (parts.length > 0) return joinedVerdict(quotation, parts);
  const [best] = changed(row, records).sort((a, b) => b.likeness - a.likeness || better(a, b));
  return best ? verdictOn(quotation, [best]) : nothing(quotation, isShort ? nearTo(row, near) : []);
}

/** Whole records whose words stand somewhere in a line without quotation marks. */
function partsOf({ text, range: [start] }: Quotation, records: readonly Prepared[]): Quotation[] {
  const row = rowFrom(text);
  const found = records.flatMap(({ readings }) =>
    readings.flatMap((reading) => {
      const span =
        reading.tokens.length > 1 && hasContent(reading.tokens) ? findRow(reading, row) : undefined;
      return span ? [span] : [];
    }),
  );
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const apart = found.filter(
    (one, i) => !found.slice(0, i).some(({ from, to }) => one.from < to && one.to > from),
  );
  return apart
    .sort((a, b) => a.from - b.from)
    .map((span) => {
      const [from, to] = rangeOf(row, span);
      return { text: text.slice(from, to), range: [start + from, start + to] as const, marked: true };
    });
}

const isUnclear = ({ verdict }: Verdict): boolean => verdict === 'changed' || verdict === 'absent';

/** Checks a text step by step: one quotation each time it is asked to go on. */
export function* checkSteps(text: string, records: readonly CheckRecord[]): Generator<CheckStep, void, void> {
  const prepared = records.map(prepare);
  const quotations = quotationsIn(text);
  let context = withoutQuotations(text, quotations);
  for (const [done, quotation] of quotations.entries()) {
    const verdict = check(quotation, prepared, context);
    const parts = !quotation.marked && isUnclear(verdict) ? partsOf(quotation, prepared) : [];
    context = withoutQuotations(context, parts);
    const found = parts.length > 0 ? parts.map((part) => check(part, prepared, context)) : [verdict];
    for (const one of found) yield { done: done + 1, all: quotations.length, verdict: one };
  }
}

/** The verdict on every quotation in a text, in order. */
export const checkQuotation = (text: string, records: readonly CheckRecord[]): Verdict[] =>
  Array.from(checkSteps(text, records), ({ verdict }) => verdict);
