/**
 * Where a run of words stands in a text that is cut into parts, whatever its case, marks and dashes.
 * Knows texts alone, no page.
 */
import { tokenize } from '../fold.ts';

/** A stretch of one of the parts. */
export interface Stretch {
  /** Which part. */
  text: number;
  start: number;
  end: number;
}

/** Each place where the run stands, as the stretches it covers, part by part. */
export function occurrences(texts: readonly string[], run: string): Stretch[][] {
  const wanted = tokenize(run).map(({ form }) => form);
  if (wanted.length === 0) return [];
  const whole = texts.join('');
  const tokens = tokenize(whole);
  const found: Stretch[][] = [];
  for (let at = 0; at + wanted.length <= tokens.length; at += 1) {
    if (!wanted.every((form, i) => tokens[at + i]?.form === form)) continue;
    const last = at + wanted.length - 1;
    const start = tokens[at]?.start ?? 0;
    found.push(stretchesOf(texts, start, withBracket(whole, start, tokens[last]?.end ?? 0)));
    at = last;
  }
  return found;
}

/** A run that begins a bracket and reaches its last word takes in the sign that closes it. */
function withBracket(text: string, start: number, end: number): number {
  const run = text.slice(start, end);
  return text[end] === ']' && run.lastIndexOf('[') > run.lastIndexOf(']') ? end + 1 : end;
}

/** A range of the joined text, as stretches of its parts. */
function stretchesOf(texts: readonly string[], start: number, end: number): Stretch[] {
  let offset = 0;
  return texts.flatMap((part, text) => {
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, part.length)];
    offset += part.length;
    return from < to ? [{ text, start: from, end: to }] : [];
  });
}
