/**
 * Reads what somebody typed: words, phrases in any quotation marks, OR, exclusions and fields.
 * Takes any text and never fails. Knows the names of the fields, and nothing of what the index holds.
 */
import { tokenize, type Token } from './fold.ts';
import type { Range } from './types.ts';

/** A stretch of words: in quotation marks it is to be found as one run. */
export interface Segment {
  text: string;
  tokens: Token[];
  quoted: boolean;
  /** The last word may be the beginning of one: nothing was typed after it. */
  open: boolean;
}

/** A field with its values, of which a statement needs one. */
export interface FieldTerm {
  field: string;
  values: string[];
  not: boolean;
}

export interface Branch {
  segments: Segment[];
  fields: FieldTerm[];
}

export interface Query {
  /** A statement needs all of one branch. */
  branches: Branch[];
  /** And none of these. */
  not: Segment[];
  /** And all of these. */
  fields: FieldTerm[];
  /** Where exclusions, fields and the marks of quotations stand in what was typed. */
  places: Record<Operator, Range[]>;
}

export type Operator = 'exclusions' | 'fields' | 'quotes';

const fieldOf: Readonly<Record<string, string>> = {
  speaker: 'speaker',
  by: 'speaker',
  role: 'role',
  organisation: 'organisation',
  organization: 'organisation',
  org: 'organisation',
  sourcing: 'sourcing',
  kind: 'kind',
  topic: 'topic',
  hedge: 'hedge',
  para: 'paragraph',
  paragraph: 'paragraph',
  where: 'where',
  in: 'where',
};

const doubleMarks = new Set('"“”„‟«»″＂〝〞〟❝❞‹›');
const singleMarks = new Set("'‘’‚‛′`´");
const minus = new Set('-−‐‑–');
const space = /\s/;
const closesAfter = /[\s,.;:!?)\]]/;
const fieldName = /^([a-z]{2,12}):/i;
const longestFieldName = 13;
/** How far a single mark looks for the one that closes it. */
const longestSingle = 400;

/** Reads along a text. */
interface Reader {
  text: string;
  at: number;
}

/** Where the quotation that opens at a place ends, when one opens there: its inside, and whether it is closed. */
export function quotationAt(
  text: string,
  at: number,
): { inside: string; end: number; closed: boolean } | undefined {
  const mark = text[at] ?? '';
  if (doubleMarks.has(mark)) {
    let end = at + 1;
    while (end < text.length && !doubleMarks.has(text[end] as string)) end += 1;
    return { inside: text.slice(at + 1, end), end: end + 1, closed: end < text.length };
  }
  if (!singleMarks.has(mark) || space.test(text[at + 1] ?? ' ')) return undefined;
  for (let end = at + 2; end < Math.min(text.length, at + longestSingle); end += 1) {
    const closes = singleMarks.has(text[end] as string) && !space.test(text[end - 1] as string);
    if (closes && closesAfter.test(text[end + 1] ?? ' ')) {
      return { inside: text.slice(at + 1, end), end: end + 1, closed: true };
    }
  }
  return undefined;
}

function segmentOf(text: string, quoted: boolean, open: boolean): Segment | undefined {
  const trimmed = text.trim();
  const tokens = tokenize(trimmed);
  return tokens.length > 0 ? { text: trimmed, tokens, quoted, open } : undefined;
}

/** The next stretch without spaces, or the inside of a quotation. */
function readValue(reader: Reader): string {
  const quotation = quotationAt(reader.text, reader.at);
  if (quotation) {
    reader.at = quotation.end;
    return quotation.inside;
  }
  const start = reader.at;
  while (reader.at < reader.text.length && !space.test(reader.text[reader.at] as string)) reader.at += 1;
  return reader.text.slice(start, reader.at);
}

function skipSpaces(reader: Reader): void {
  while (space.test(reader.text[reader.at] ?? '')) reader.at += 1;
}

/** A field with its value, when one begins here; a quoted value is one value, others are parted by commas. */
function readField(reader: Reader, not: boolean): FieldTerm | undefined {
  const name = fieldName.exec(reader.text.slice(reader.at, reader.at + longestFieldName))?.[1]?.toLowerCase();
  if (name === undefined || !Object.hasOwn(fieldOf, name)) return undefined;
  reader.at += name.length + 1;
  skipSpaces(reader);
  const quoted = quotationAt(reader.text, reader.at) !== undefined;
  const value = readValue(reader);
  const values = (quoted ? [value] : value.split(',')).map((one) => one.trim()).filter(Boolean);
  return { field: fieldOf[name] as string, values, not };
}

/** Collects what was read, branch by branch. */
class Collector {
  readonly branches: Branch[] = [{ segments: [], fields: [] }];
  readonly not: Segment[] = [];
  readonly fields: FieldTerm[] = [];
  readonly places: Query['places'] = { exclusions: [], fields: [], quotes: [] };
  #words = '';

  get #branch(): Branch {
    return this.branches.at(-1) as Branch;
  }

  addText(text: string): void {
    this.#words += text;
  }

  /** What was typed outside quotation marks becomes a segment; it is open when nothing follows it. */
  endWords(atEnd = false): void {
    const open = (atEnd && !space.test(this.#words.at(-1) ?? ' ')) || this.#words.endsWith('*');
    this.addSegment(segmentOf(this.#words, false, open));
    this.#words = '';
  }

  addSegment(segment: Segment | undefined): void {
    if (segment) this.#branch.segments.push(segment);
  }

  addField(term: FieldTerm): void {
    if (term.values.length > 0) (term.not ? this.fields : this.#branch.fields).push(term);
  }

  nextBranch(): void {
    this.endWords();
    this.branches.push({ segments: [], fields: [] });
  }
}

const isOr = (text: string, at: number): number => {
  if (text[at] === '|') return 1;
  return text.startsWith('OR', at) && space.test(text[at + 2] ?? ' ') ? 2 : 0;
};

/** An exclusion, a field, a quotation or OR at the beginning of a word; false when it is a plain word. */
function readOperator(reader: Reader, into: Collector): boolean {
  const { text, at: start } = reader;
  const not = minus.has(text[reader.at] ?? '') && !space.test(text[reader.at + 1] ?? ' ');
  if (not) reader.at += 1;
  const or = not ? 0 : isOr(text, reader.at);
  const field = or > 0 ? undefined : readField(reader, not);
  const quotation = field ? undefined : quotationAt(text, reader.at);
  if (!not && or === 0 && !field && !quotation) return false;
  into.endWords();
  if (or > 0) {
    into.nextBranch();
    reader.at += or;
  } else if (field) into.addField(field);
  else if (not) {
    const excluded = segmentOf(readValue(reader), quotation !== undefined, false);
    if (excluded) into.not.push(excluded);
  } else if (quotation) {
    reader.at = quotation.end;
    into.addSegment(segmentOf(quotation.inside, true, !quotation.closed));
  }
  const operator = not ? 'exclusions' : field ? 'fields' : quotation ? 'quotes' : undefined;
  if (operator) into.places[operator].push([start, reader.at]);
  return true;
}

/** A field beside words on one side of an OR holds for all sides; fields on several sides, or alone, for their own. */
function shareFields(branches: readonly Branch[], fields: FieldTerm[]): void {
  const beside = branches.filter((one) => one.segments.length > 0 && one.fields.length > 0);
  const [only, other] = branches.length > 1 ? beside : branches;
  if (only && !other) fields.push(...only.fields.splice(0));
}

const asksSomething = ({ segments, fields }: Branch): boolean => segments.length + fields.length > 0;

/** Everything in a query, as it will be searched for. */
export function parseQuery(text: string): Query {
  const reader: Reader = { text, at: 0 };
  const into = new Collector();
  while (reader.at < text.length) {
    const character = text[reader.at] as string;
    const previous = text[reader.at - 1] ?? ' ';
    const startsWord = space.test(previous) || previous === '(';
    if (doubleMarks.has(character) || (startsWord && !space.test(character))) {
      if (readOperator(reader, into)) continue;
    }
    into.addText(character);
    reader.at += 1;
  }
  into.endWords(true);
  const { not, fields, places } = into;
  const branches = into.branches.filter(asksSomething);
  shareFields(branches, fields);
  return { branches: branches.filter(asksSomething), not, fields, places };
}
