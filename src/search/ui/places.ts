/**
 * Where on a found page the words stand: the part of the page, the words around them, and a run to mark on arrival.
 * Takes what Pagefind stores about a page; knows neither Pagefind's code nor how results look.
 */
import type { Piece } from './pieces.ts';

export interface Anchor {
  element: string;
  id: string;
  text?: string;
  location: number;
}

/** What Pagefind stores about a page, and where the words were found, counted in words. */
export interface Fragment {
  url: string;
  content: string;
  anchors: readonly Anchor[];
  locations: readonly number[];
}

/** A part of a page that has the words. */
export interface Place {
  /** The id of the part; absent for what stands before the first of them. */
  id?: string;
  title: Piece[];
  /** Empty when all that was found stands in the title. */
  excerpt: Piece[];
  /** How many of the words are there. */
  count: number;
}

/** Words shown around what was found, and before it. */
const excerptLength = 26;
const before = 6;
const titleLength = 11;

/** Parts of a page that an address can lead to: headings, rows of a list, entries. */
const isPart = ({ element }: Anchor): boolean => /^(h[2-6]|li|div|dt|section)$/i.test(element);

export const wordsOf = (content: string): string[] => content.trim().split(/\s+/);

/** The densest stretch: where the window begins that holds most of the found words. */
function densest(locations: readonly number[]): number {
  const held = (from: number) =>
    locations.filter((location) => location >= from && location < from + excerptLength - before).length;
  return locations.reduce(
    (best, location) => (held(location) > held(best) ? location : best),
    locations[0] ?? 0,
  );
}

const edge = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** Words joined by spaces, with the found ones marked: neighbours as one run, without the punctuation around it. */
function piecesOf(words: readonly string[], found: ReadonlySet<number>, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean): void => {
    const last = pieces.at(-1);
    if (last && last.marked === marked) last.text += text;
    else if (text) pieces.push({ text, marked });
  };
  for (let at = from; at < to; at += 1) {
    const [, opening = '', word = '', closing = ''] = edge.exec(words[at] ?? '') ?? [];
    const isMarked = found.has(at) && word !== '';
    const joinsRun = isMarked && found.has(at - 1) && at > from && opening === '' && pieces.at(-1)?.marked;
    if (at > from) add(' ', Boolean(joinsRun));
    add(opening, false);
    add(word, isMarked);
    add(closing, false);
  }
  return pieces;
}

/** The words around what was found, with the found ones marked. */
export function excerptOf(
  words: readonly string[],
  locations: readonly number[],
  from = 0,
  to = words.length,
): Piece[] {
  const start = Math.max(from, densest(locations) - before);
  const end = Math.min(to, start + excerptLength);
  const cut = (text: string, isCut: boolean): Piece[] => (isCut ? [{ text, marked: false }] : []);
  return [
    ...cut('… ', start > from),
    ...piecesOf(words, new Set(locations), start, end),
    ...cut(' …', end < to),
  ];
}

/** Where the first sentence of a part ends, or as much of it as makes a title. */
function titleEnd(words: readonly string[], from: number, to: number): number {
  const stop = words.slice(from, from + titleLength).findIndex((word) => /[.?!]$/.test(word));
  return stop < 0 ? Math.min(to, from + titleLength) : from + stop + 1;
}

/** A part of a page: under its heading, or by its first words when it has none. */
function placeFrom(
  words: readonly string[],
  found: readonly number[],
  part: Anchor | undefined,
  to: number,
): Place {
  const from = part?.location ?? 0;
  const shared = { id: part?.id, count: found.length };
  if (part?.text) {
    return {
      ...shared,
      title: [{ text: part.text, marked: false }],
      excerpt: excerptOf(words, found, from, to),
    };
  }
  const end = titleEnd(words, from, to);
  const rest = found.filter((location) => location >= end);
  return {
    ...shared,
    title: piecesOf(words, new Set(found), from, end),
    excerpt: rest.length > 0 ? excerptOf(words, rest, end, to) : [],
  };
}

/** The parts of a page that have the words, the fullest first. */
export function placesOn({ content, anchors, locations }: Fragment): Place[] {
  const words = wordsOf(content);
  const parts = anchors.filter(isPart).sort((a, b) => a.location - b.location);
  const held = new Map<number, number[]>();
  for (const location of locations) {
    const part = parts.findLastIndex((anchor) => anchor.location <= location);
    held.set(part, [...(held.get(part) ?? []), location]);
  }
  return [...held]
    .map(([part, found]) => placeFrom(words, found, parts[part], parts[part + 1]?.location ?? words.length))
    .sort((a, b) => b.count - a.count);
}

/** The longest run of neighbouring found words, without the punctuation around it: what to mark on arrival. */
export function longestRun({ content, locations }: Fragment): string {
  const words = wordsOf(content);
  const sorted = [...new Set(locations)].sort((a, b) => a - b);
  let best: number[] = [];
  let run: number[] = [];
  for (const location of sorted) {
    run = location === (run.at(-1) ?? Number.NaN) + 1 ? [...run, location] : [location];
    if (run.length > best.length) best = run;
  }
  const text = best.map((location) => words[location]).join(' ');
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
