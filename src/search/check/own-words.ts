/**
 * Whether words that a quotation shares with a record could stand as a quotation of their own, so that a text which has
 * them beside another's was put together. What many say could not, nor could a name with an office: it was put in.
 * Knows rows of words and the names of records; not which record a quotation is held against.
 */
import { isSmall } from '../small-words.ts';
import { stemOf } from '../stem.ts';
import { isCommon } from './common-words.ts';
import type { Known } from './names.ts';
import { weightOfAll, type Prepared, type Row, type Span } from './prepared.ts';

/** Words that a quotation shares with a record, in one run. */
export interface Run extends Span {
  /** They are all the words of the record. */
  isWhole: boolean;
}

const number = /^\d+$/;
/** A word that stands in more records leads to none of them. */
const fewRecords = 3;
/** So many words with a meaning are no chance, and so many of any kind. */
const leastMeant = 3;
const leastLong = 6;
/** Fewer that lead to a record count, as does a record of one word, when they are so much of the quotation. */
const leastRare = 2;
const fairShare = 0.3;

/** A test of the runs of one quotation, which is held against some records. */
export function ownWords(row: Row, records: readonly Prepared[], known: Known): (run: Run) => boolean {
  const isMeant = (form: string) => number.test(form) || (!isCommon(form) && !known.words.has(form));
  const isRare = (form: string) =>
    records.filter(({ stems }) => stems.has(stemOf(form))).length <= fewRecords;
  const all = weightOfAll(row.tokens);
  return ({ from, to, isWhole }) => {
    const tokens = row.tokens.slice(from, to);
    const forms = tokens.map(({ form }) => form);
    if (isWhole && forms.filter((form) => !isSmall(form)).length > 1) return true;
    const meant = forms.filter(isMeant);
    if (meant.length >= (forms.length < leastLong ? leastMeant : 1)) return true;
    const isOwn = isWhole || meant.filter(isRare).length >= leastRare;
    return isOwn && weightOfAll(tokens) >= fairShare * all;
  };
}
