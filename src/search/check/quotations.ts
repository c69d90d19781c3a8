/**
 * Cuts a pasted text into the quotations in it: what stands in quotation marks of any kind, or else its lines.
 * Takes any text and never fails. Knows no record.
 */
import { tokenize } from '../fold.ts';
import type { Range } from '../types.ts';

export interface Quotation {
  text: string;
  /** Where it stands in the pasted text, inside its marks. */
  range: Range;
  /** It stood in quotation marks. */
  marked: boolean;
}

const straight = new Set('"″＂');
const single = new Set("'‘’‚‛");
/** Marks that open, each with those that close it. */
const closing: Readonly<Record<string, string>> = {
  '“': '”"',
  '”': '”“"',
  '„': '“”"',
  '‟': '”"',
  '«': '»',
  '»': '«',
  '〝': '〞〟',
  '❝': '❞',
  '「': '」',
  '『': '』',
  '‹': '›',
  '›': '‹',
  '"': '"”',
  '″': '″"',
  '＂': '＂"',
};
const before = /[\s([{\-–—:/,;>_*#.!?…]/;
const word = /[\p{L}\p{N}]/u;
const letter = /\p{L}/u;
const after = /[\s,.;:!?)\]}\-–—]/;
const space = /\s/;
/** A quotation that is longer than this has probably lost its closing mark. */
const longest = 4000;
const longestWrapped = 1500;
/** More quotations inside each other are none: marks are missing. */
const deepest = 3;

const gapBetween = /\n[ \t]*\n/g;

/** Where a paragraph ends: a mark left open closes there at the latest. */
function paragraphEnd(text: string, from: number): number {
  gapBetween.lastIndex = from;
  const at = gapBetween.exec(text)?.index ?? text.length;
  return Math.min(at, from + longest);
}

/** A straight mark opens when something can begin there; after a letter only when a word does. */
function opens(text: string, at: number): boolean {
  const mark = text[at] as string;
  if (!Object.hasOwn(closing, mark)) return false;
  if (!straight.has(mark)) return true;
  const [last, next] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  return (
    (before.test(last) && !space.test(next)) || ((letter.test(last) || straight.has(last)) && word.test(next))
  );
}

/** A mark inside a quotation that opens another one in it. */
function opensInside(text: string, at: number): boolean {
  const mark = text[at] as string;
  if (!Object.hasOwn(closing, mark)) return false;
  return !straight.has(mark) || (space.test(text[at - 1] as string) && word.test(text[at + 1] ?? ' '));
}

/** Where a quotation ends, with others inside it; nothing when they do not come out even. */
function outerEnd(text: string, at: number, limit: number): number | undefined {
  const open = [text[at] as string];
  for (let end = at + 1; end < limit; end += 1) {
    const mark = text[end] as string;
    const closes = closing[open.at(-1) as string]?.includes(mark);
    if (closes && !(straight.has(mark) && opensInside(text, end))) open.pop();
    else if (opensInside(text, end)) open.push(mark);
    if (open.length === 0) return end;
    if (open.length > deepest) return undefined;
  }
  return undefined;
}

function endOf(text: string, at: number): number {
  const closers = closing[text[at] as string] as string;
  const limit = paragraphEnd(text, at + 1);
  const outer = outerEnd(text, at, limit);
  if (outer !== undefined) return outer;
  for (let end = at + 1; end < limit; end += 1) if (closers.includes(text[end] as string)) return end;
  return limit;
}

function quotation(text: string, start: number, end: number, marked: boolean): Quotation[] {
  const inside = text.slice(start, end);
  if (tokenize(inside).length === 0) return [];
  const from = start + inside.length - inside.trimStart().length;
  const trimmed = inside.trim();
  return [{ text: trimmed, range: [from, from + trimmed.length], marked }];
}

/** What goes on in the next paragraph, up to the mark that closes it, when no other opens before. */
function goesOn(text: string, from: number, closers: string): number | undefined {
  const limit = Math.min(text.length, from + longest);
  for (let at = from; at < limit; at += 1) {
    const mark = text[at] as string;
    const begins = opens(text, at);
    if (closers.includes(mark) && !(begins && straight.has(mark))) return at;
    if (begins) return undefined;
  }
  return undefined;
}

function inDoubleMarks(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!opens(text, at)) continue;
    const closers = closing[text[at] as string] as string;
    let end = endOf(text, at);
    found.push(...quotation(text, at + 1, end, true));
    const isOpen = end < text.length && !closers.includes(text[end] as string);
    const last = isOpen ? goesOn(text, end, closers) : undefined;
    if (last !== undefined) {
      found.push(...quotation(text, end, last, true));
      end = last;
    }
    at = end;
  }
  return found;
}

/** A single mark closes after a letter and before something that is none; inside a word it is an apostrophe. */
function singleEndIn(
  text: string,
  at: number,
  limit: number,
  closers: ReadonlySet<string>,
): number | undefined {
  for (let end = at + 2; end < limit; end += 1) {
    const closes = closers.has(text[end] as string) && !space.test(text[end - 1] as string);
    if (closes && after.test(text[end + 1] ?? ' ')) return end;
  }
  return undefined;
}

const curlyEnd = new Set('’');

/** After a curly mark a straight one is an apostrophe, where a curly one closes before the next opens. */
function singleEnd(text: string, at: number): number | undefined {
  const limit = paragraphEnd(text, at + 1);
  const next = text.slice(0, limit).indexOf('‘', at + 1);
  const curly = text[at] === '‘' ? singleEndIn(text, at, next < 0 ? limit : next, curlyEnd) : undefined;
  return curly ?? singleEndIn(text, at, limit, single);
}

function inSingleMarks(text: string): Quotation[] {
  const found: Quotation[] = [];
  /** Beyond this place nothing closes any more. */
  let open = true;
  for (let at = 0; at < text.length && open; at += 1) {
    if (!single.has(text[at] as string) || !before.test(text[at - 1] ?? ' ')) continue;
    if (space.test(text[at + 1] ?? ' ')) continue;
    const end = singleEnd(text, at);
    if (end === undefined) open = text.indexOf('\n\n', at) >= 0;
    else found.push(...quotation(text, at + 1, end, true));
    at = end ?? paragraphEnd(text, at);
  }
  return found;
}

/** A line that says no more than who spoke the one above. */
const signature = /^\s*[—–―-]{1,3} ?\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,6}\s*(?:[,(].*)?$/u;

/** What numbers a line of a list. */
const listMark = /^\s*\d{1,2}[.)]\s+/;

function lines(text: string): Quotation[] {
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    if (start > 0 && signature.test(line)) return [];
    const from = start + (listMark.exec(line)?.[0].length ?? 0);
    return quotation(text, from, start + line.length, false);
  });
}

/** The lines of one paragraph as one quotation; nothing when it is too long to have been one. */
export function together(text: string, quotations: readonly Quotation[]): Quotation | undefined {
  const [first, last] = [quotations[0], quotations.at(-1)];
  if (!first || !last || first === last) return undefined;
  const range = [first.range[0], last.range[1]] as const;
  return range[1] - range[0] > longestWrapped
    ? undefined
    : { text: text.slice(...range), range, marked: false };
}

/** Quotations in groups: lines without marks that stand together may be one that was wrapped. */
export function paragraphsOf(text: string, quotations: readonly Quotation[]): Quotation[][] {
  const groups: Quotation[][] = [];
  for (const one of quotations) {
    const last = groups.at(-1)?.at(-1);
    const between = last && text.slice(last.range[1], one.range[0]);
    const goesOn = !one.marked && between !== undefined && /^[^\S\n]*\n[^\S\n]*$/.test(between);
    if (goesOn) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => (together(text, group) ? [group] : group.map((one) => [one])));
}

/** The quotations in a text, in order. Single marks count only where there are no double ones. */
export function quotationsIn(text: string): Quotation[] {
  const double = inDoubleMarks(text);
  if (double.length > 0) return double;
  const singles = inSingleMarks(text);
  return singles.length > 0 ? singles : lines(text);
}
