/**
 * Makes a link that opens the article at a statement: the text-fragment part of an address,
 * `#:~:text=prefix-,start,end,-suffix`. Knows nothing of what the words mean.
 */
import type { Quote } from '../content/schemas/quote.ts';

export type Findable = Pick<Quote, 'asPrinted' | 'selector'>;

/** A selector this long was cut to length, so its outermost word may be half a word. */
const cutLength = 32;
/** Longer passages are given by their first and last words. */
const longestWhole = 12;
const wordsAtAnEnd = 5;
/** Browsers look for whole words, so a lone mark helps nobody. */
const hasWord = /[\p{L}\p{N}]/u;

/** Percent-encodes one part; hyphens too, since they separate parts. */
export const encodePart = (text: string): string =>
  encodeURIComponent(text).replace(/[-!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** The marks at the ends of a few words say nothing about where they stand. */
const withoutEdges = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const inOneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();
const lines = (text: string): string[] => text.split('\n').filter((line) => hasWord.test(line));

/** What stands right before, in the same paragraph, without a half word at its start. */
function before(prefix: string): string {
  const whole = prefix.length >= cutLength && !/^\s/.test(prefix) ? prefix.replace(/^\S+/, '') : prefix;
  return inOneSpace(whole.split('\n').at(-1) ?? '');
}

/** What stands right after, in the same paragraph, without a half word at its end. */
function after(suffix: string): string {
  const whole = suffix.length >= cutLength && !/\s$/.test(suffix) ? suffix.replace(/\S+$/, '') : suffix;
  return inOneSpace(whole.split('\n')[0] ?? '');
}

function passage(words: string): string {
  const list = inOneSpace(words).split(' ');
  if (list.length <= longestWhole) return encodePart(list.join(' '));
  const ends = [list.slice(0, wordsAtAnEnd), list.slice(-wordsAtAnEnd)];
  return ends.map((end) => encodePart(end.join(' '))).join(',');
}

/** For quoted words: the words, and what stands before and after them. */
function quoted(words: string, { prefix, suffix }: { prefix: string; suffix: string }): string {
  const [lead, tail] = [before(prefix), after(suffix)].map((side) => (hasWord.test(side) ? side : '')) as [
    string,
    string,
  ];
  const parts = [lead && `${encodePart(lead)}-`, passage(words), tail && `-${encodePart(tail)}`];
  return parts.filter(Boolean).join(',');
}

/** For a report, whose words are not stored: from what stands before it to what stands after. */
function reported({ prefix, suffix }: { prefix: string; suffix: string }): string {
  const start = withoutEdges(before(lines(prefix).at(-1) ?? ''));
  const end = withoutEdges(after(lines(suffix)[0] ?? ''));
  return [start, end].filter(Boolean).map(encodePart).join(',');
}

/** The fragment with its `#`, or nothing when the record has nothing to find the statement by. */
export function textFragment({ asPrinted, selector }: Findable): string {
  const around = selector ?? { prefix: '', suffix: '' };
  const text = asPrinted === undefined ? reported(around) : quoted(asPrinted, around);
  return text && `#:~:text=${text}`;
}

/** The address of a page, opened at the statement. */
export function addressAt(address: string, quote: Findable): string {
  const fragment = textFragment(quote);
  const [page = address, hash] = address.split('#');
  return hash === undefined ? `${page}${fragment}` : `${page}#${hash}${fragment.slice(1)}`;
}
