/**
 * Runs a check step by step and lets the page breathe in between, so that a long paste does not freeze it.
 * The matcher is fetched with the first check. Knows no page.
 */
import { checkSteps, notChecked } from '../check.ts';
import { plainText } from '../check/pasted.ts';
import type { CheckRecord, Verdict } from '../check/verdict.ts';
import { keeping } from '../keep.ts';
import { statements } from './statements.ts';

/** Characters of a paste that are checked. */
export const longest = 10_000;
/** Milliseconds of work between two breaths. */
const stint = 12;

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The same array for every check: what is made ready of it is kept by it. */
const allRecords = keeping(() => statements().records());

export interface Outcome {
  verdicts: Verdict[];
  records: ReadonlyMap<string, CheckRecord>;
  /** The stretches of the text outside the quotations. */
  rest: string[];
}

/** The verdict on each quotation in a text, and what is left of it. `working` hears how far it is, and answers whether to go on. */
export async function checkAll(
  text: string,
  working: (done: number, all: number) => boolean,
): Promise<Outcome> {
  const records = await allRecords();
  const verdicts: Verdict[] = [];
  let began = performance.now();
  const checked = plainText(text.slice(0, longest));
  for (const { done, all, verdict } of checkSteps(checked, records)) {
    verdicts.push(verdict);
    if (performance.now() - began < stint) continue;
    if (!working(done, all)) break;
    await breathe();
    began = performance.now();
  }
  const rest = notChecked(
    checked,
    verdicts.map(({ range }) => range),
  );
  return { verdicts, records: new Map(records.map((record) => [record.id, record])), rest };
}
