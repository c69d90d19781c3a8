/**
 * Says a search back in plain words, from sentences that it is given.
 * Knows what was searched for; no language of its own, no record.
 */
import { fill } from './fill.ts';
import type { FoundField } from './fields.ts';
import { neededIn, type FoundAll, type FoundBranch, type Prepared } from './find.ts';
import type { EchoWords } from './indexed.ts';
import { suggestionFor, type Unit } from './units.ts';

export interface EchoedFilter {
  dimension: string;
  labels: readonly string[];
}

/** Items with a word before the last. */
const listed = (items: readonly string[], word: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word.trim()} ${items.at(-1)}`;

function unitWords(unit: Unit, words: EchoWords): string {
  return fill(unit.prefix ? words.prefix : words.word, { words: suggestionFor(unit) ?? unit.text });
}

/** A segment's words; one that nothing has is left out when there are others. */
function segmentWords(segment: Prepared, isLeft: boolean, words: EchoWords): string[] {
  const { tokens, text } = segment.segment;
  if (segment.quoted && tokens.length > 1) return [fill(words.phrase, { words: text })];
  return neededIn([segment])
    .filter(({ records }) => records.size > 0 || !isLeft)
    .map((unit) => unitWords(unit, words));
}

function fieldWords({ term, shown }: FoundField, words: EchoWords): string {
  const what = fill(words.fields[term.field] ?? '{value}', { value: listed(shown, words.or) });
  return term.not ? fill(words.not, { what }) : what;
}

function branchWords({ segments, fields }: FoundBranch, words: EchoWords, some: boolean): string {
  const isLeft = neededIn(segments).some(({ records }) => records.size > 0);
  const list = segments.flatMap((segment) => segmentWords(segment, isLeft, words));
  const template = some && list.length > 1 ? words.some : words.with;
  const withWords = list.length > 0 ? [fill(template, { list: listed(list, words.and) })] : [];
  return [...fields.map((field) => fieldWords(field, words)), ...withWords].join(', ');
}

/** Small words outside quotation marks: results may lack them, so they are said apart. */
function smallWords(branches: readonly FoundBranch[], words: EchoWords): string[] {
  const units = branches
    .flatMap(({ segments }) => segments.filter(({ quoted }) => !quoted))
    .flatMap((one) => one.units);
  const small = units.filter((unit) => unit.small).map(({ text }) => fill(words.word, { words: text }));
  return small.length > 0 ? [fill(words.small, { list: [...new Set(small)].join(', ') })] : [];
}

/** A sentence for the whole search, and one for what it leaves open. */
export function echoOf(found: FoundAll, filters: readonly EchoedFilter[], words: EchoWords): string {
  const { branches, not, fields, some } = found;
  const chosen = filters.map(({ dimension, labels }) =>
    fill(words.fields[dimension] ?? '{value}', { value: listed(labels, words.or) }),
  );
  const wanted = branches.map((branch) => branchWords(branch, words, some)).filter(Boolean);
  const unwanted = not.map(({ segment }) => fill(words.word, { words: segment.text }));
  const parts = [
    ...chosen,
    ...fields.map((field) => fieldWords(field, words)),
    ...(wanted.length > 0 ? [listed(wanted, words.or)] : []),
    ...(unwanted.length > 0 ? [fill(words.without, { list: listed(unwanted, words.or) })] : []),
  ];
  const sentence = parts.length > 0 ? fill(words.all, { what: parts.join(', ') }) : words.everything;
  return [sentence, ...smallWords(branches, words)].join(' ');
}
