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
  '"': '"”',
  '″': '″"',
  '＂': '＂"',
};
const before = /[\s([{\-–—:/]/;
const after = /[\s,.;:!?)\]}\-–—]/;
const space = /\s/;
/** A quotation that is longer than this has probably lost its closing mark. */
const longest = 4000;

/** Where a paragraph ends: a mark left open closes there at the latest. */
function paragraphEnd(text: string, from: number): number {
  const at = text.indexOf('\n\n', from);
  return Math.min(at < 0 ? text.length : at, from + longest);
}

/** A straight mark opens when something can begin there. */
function opens(text: string, at: number): boolean {
  const mark = text[at] as string;
  if (!Object.hasOwn(closing, mark)) return false;
  return !straight.has(mark) || (before.test(text[at - 1] ?? ' ') && !space.test(text[at + 1] ?? ' '));
}

function endOf(text: string, at: number): number {
  const closers = closing[text[at] as string] as string;
  const limit = paragraphEnd(text, at + 1);
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

function inDoubleMarks(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!opens(text, at)) continue;
    const end = endOf(text, at);
    found.push(...quotation(text, at + 1, end, true));
    at = end;
  }
  return found;
}

/** A single mark closes after a letter and before something that is none; inside a word it is an apostrophe. */
function singleEnd(text: string, at: number): number | undefined {
  const limit = paragraphEnd(text, at + 1);
  for (let end = at + 2; end < limit; end += 1) {
    const closes = single.has(text[end] as string) && !space.test(text[end - 1] as string);
    if (closes && after.test(text[end + 1] ?? ' ')) return end;
  }
  return undefined;
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

function lines(text: string): Quotation[] {
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    return quotation(text, start, start + line.length, false);
  });
}

/** The quotations in a text, in order. Single marks count only where there are no double ones. */
export function quotationsIn(text: string): Quotation[] {
  const double = inDoubleMarks(text);
  if (double.length > 0) return double;
  const singles = inSingleMarks(text);
  return singles.length > 0 ? singles : lines(text);
}
