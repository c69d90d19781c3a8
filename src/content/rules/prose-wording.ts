/** What is never typed by hand in an explainer: quotation marks, quoted words, large numbers. */
import { lineOf } from '../mdx.ts';
import type { Problem } from '../problems.ts';
import type { Body, RawContent } from '../read.ts';
import { componentOf } from '../vocabulary.ts';
import { elementsOf, textProp } from './prose-props.ts';
import { noteMark, wordsMark } from './prose-sentences.ts';
import type { Passage } from './prose-text.ts';

/** Text that an author typed: a passage, or a prop that a reader sees. */
type Typed = Pick<Passage, 'file' | 'text' | 'lineAt'>;

/** The texts of props, such as the note beside a readout. */
export function typedProps(body: Body): Typed[] {
  return elementsOf(body).flatMap((element) =>
    Object.entries(componentOf(element.name)?.props ?? {}).flatMap(([name, { takes }]) => {
      const text = takes === 'text' ? textProp(element, name) : undefined;
      return text === undefined ? [] : [{ file: body.file, text, lineAt: () => lineOf(element) }];
    }),
  );
}

/** A few words of a text from one character on. */
const wordsFrom = (text: string, at: number) =>
  text
    .slice(at, at + 30)
    .replace(new RegExp(`[${noteMark}${wordsMark}].*$`), '')
    .replace(/\s+\S*$/, '');

export function typedMarks(typed: readonly Typed[]): Problem[] {
  return typed.flatMap(({ file, text, lineAt }) => {
    const at = text.search(/["“”„‟«»]/);
    if (at < 0) return [];
    const what = `a quotation mark is typed in the text, at ${wordsFrom(text, at)}`;
    return [{ file, line: lineAt(at), what, hint: 'quote with <Quote id="…" />, or say it in our own words' }];
  });
}

const large = /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:[,\u00A0\u202F ]\d{3})+|\d{4,}|\d+(?:\.\d+)?[\s\u00A0](?:thousand|million|billion))(?!\p{L})/gu;
const isYear = (number: string) => /^(?:19\d\d|20\d\d|2100)$/.test(number);
/** An older year looks like a number of people, so it counts as a year only after a word that leads to one. */
const isOldYear = (number: string) => /^1[0-8]\d\d$/.test(number);
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const leadsToYear = new RegExp(
  `(?<!\\p{L})(?:[Ii]n|[Ss]ince|[Uu]ntil|[Yy]ear|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|${months})\\s(?:\\d{4}[-–])?$`,
  'u',
);

export function typedNumbers(typed: readonly Typed[]): Problem[] {
  return typed.flatMap(({ file, text, lineAt }) =>
    [...text.matchAll(large)]
      .filter(({ 0: number, index }) => !isYear(number) && !(isOldYear(number) && leadsToYear.test(text.slice(0, index))))
      .map(({ 0: number, index }) => ({
        file,
        line: lineAt(index),
        what: `the number ${number} is typed in the text`,
        hint: 'use <Number id="…" />, which gives its speaker and date',
      })),
  );
}

const run = 6; // words
const tokens = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The runs of six words in a text, each with where it begins. */
function* runsOf(text: string): Generator<{ words: string; at: number }> {
  const found = [...text.matchAll(tokens)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll('’', "'"),
    index,
  }));
  for (let i = 0; i + run <= found.length; i++) {
    const words = found.slice(i, i + run).map(({ word }) => word);
    yield { words: words.join(' '), at: found[i]?.index ?? 0 };
  }
}

/** Six words in a row of a quotation, typed. Goes once over the prose and once over the quotations. */
export function typedQuotations(typed: readonly Typed[], { entries }: RawContent): Problem[] {
  const inProse = new Map<string, { from: Typed; at: number }[]>();
  for (const from of typed) {
    for (const { words, at } of runsOf(from.text)) {
      inProse.set(words, [...(inProse.get(words) ?? []), { from, at }]);
    }
  }
  const reported = new Set<Typed>();
  return entries.quotes.flatMap(({ record }) =>
    [...runsOf(record.words ?? '')].flatMap(({ words }) =>
      (inProse.get(words) ?? []).flatMap(({ from, at }) => {
        if (reported.has(from)) return [];
        reported.add(from);
        const what = `words of the quotation "${record.id}" are typed in the text: ${words}`;
        const hint = `write <Quote id="${record.id}" />, or say it in our own words`;
        return [{ file: from.file, line: from.lineAt(at), what, hint }];
      }),
    ),
  );
}
