/**
 * What this site says in its own words, wherever that stands, and the words in it.
 * Knows which texts are ours; knows nothing of spelling.
 */
import type { RawContent } from '../read.ts';
import { nameOf } from '../validate.ts';
import { textsOf } from './marked-texts.ts';
import { passagesOf } from './prose-text.ts';
import { typedProps } from './prose-wording.ts';

export interface OurText {
  /** Where it stands, as an editor would say it. */
  field: string;
  file: string;
  text: string;
  lineAt(offset: number): number;
}

const isInBrackets = (text: string) => /^\[.*\]$/s.test(text);

interface Read {
  ours: OurText[];
  names: string[];
}

/** What was read of each content: several rules ask for it. */
const read = new WeakMap<RawContent, Read>();

/** The texts of records and of pages that are ours, and the names that records give. */
export function ourTexts(raw: RawContent): Read {
  const texts = read.get(raw) ?? readTexts(raw);
  read.set(raw, texts);
  return texts;
}

function readTexts(raw: RawContent): Read {
  const marked = textsOf(raw);
  const inRecords = marked
    .filter(({ marks: { whose }, text }) => whose === 'ours' || (whose === 'ours-in-brackets' && isInBrackets(text)))
    .map(({ entry, text, path }) => ({
      field: nameOf(path),
      file: entry.file,
      text,
      lineAt: () => entry.lineOf(path),
    }));
  const onPages = raw.bodies.flatMap((body) => [...passagesOf(body), ...typedProps(body)]);
  return {
    ours: [...inRecords, ...onPages.map(({ file, text, lineAt }) => ({ field: 'the text', file, text, lineAt }))],
    names: marked.flatMap(({ marks: { whose }, text }) => (whose === 'name' ? [text] : [])),
  };
}

const letters = "[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}\\p{N}]+)*";
/** Letters with small ones after a dot, such as example.org or e.g.; or the letters and digits of one word. */
const runs = new RegExp(`(?<![\\p{L}\\p{N}])[A-Za-z\\d-]+(?:\\.[a-z\\d-]+)+(?![\\p{L}\\p{N}])|${letters}`, 'gu');

/** What was found in each run: the same few thousand return all the time. */
const found = new Map<string, string | undefined>();

/** The word in a run, without 's. What has a digit in it, or no Latin letter, is no word; nor is an address. */
function wordIn(run: string): string | undefined {
  if (!found.has(run)) {
    const isWord = /\p{Script=Latin}/u.test(run) && !/[\p{N}.]/u.test(run);
    found.set(run, isWord ? run.replaceAll('’', "'").replace(/'s$/, '') : undefined);
  }
  return found.get(run);
}

/** The words of a text; a compound is its parts. */
export const wordsIn = (text: string): string[] =>
  (text.match(runs) ?? []).map(wordIn).filter((word) => word !== undefined);

/** Where a word begins in a text, each time. */
export const placesOf = (word: string, text: string): number[] =>
  [...text.matchAll(runs)].filter(([run]) => wordIn(run) === word).map(({ index }) => index);
