/**
 * Collects which records have which value in every dimension that results are narrowed and counted by.
 * Runs at the build; knows nothing of files.
 */
import type { Facts, PackedSpeaker } from './layout.ts';
import { packList } from './postings.ts';
import type { IndexInput, IndexQuote, IndexSpeaker } from './indexed.ts';
import { dimensions, type Dimension } from './types.ts';

type ValuesOf = Record<Dimension, (quote: IndexQuote) => readonly string[]>;

function valuesOf(speakers: ReadonlyMap<string, IndexSpeaker>): ValuesOf {
  const spokenBy = ({ speaker, alsoBy }: IndexQuote) => [speaker, ...alsoBy];
  return {
    speaker: spokenBy,
    organisation: (quote) => spokenBy(quote).flatMap((id) => speakers.get(id)?.organisation ?? []),
    sourcing: ({ sourcing }) => [sourcing],
    kind: ({ kind }) => [kind],
    topic: ({ topics }) => topics,
    hedge: ({ hedges }) => hedges.map(({ kind }) => kind),
    paragraph: ({ paragraph, context }) => (paragraph === undefined || context ? [] : [String(paragraph)]),
    where: ({ context }) => [context ? 'around' : 'article'],
  };
}

/** By value: the records that have it. Values stand in the order in which the records bring them up. */
function lists(
  quotes: readonly IndexQuote[],
  of: (quote: IndexQuote) => readonly string[],
): Record<string, string> {
  const found = new Map<string, number[]>();
  quotes.forEach((quote, record) => {
    for (const value of new Set(of(quote))) found.set(value, [...(found.get(value) ?? []), record]);
  });
  return Object.fromEntries([...found].map(([value, records]) => [value, packList(records)]));
}

function packSpeaker({ id, name, organisation, names }: IndexSpeaker): PackedSpeaker {
  return [id, name, organisation ?? 0, ...names];
}

/** Who relayed a statement, apart from those whose statement it is. */
export function passedOnBy({ chain, speaker, alsoBy }: IndexQuote): string[] {
  const others = chain.flatMap((rung) => rung.speaker ?? []);
  return [...new Set(others)].filter((id) => id !== speaker && !alsoBy.includes(id));
}

/** Institutions that a speaker speaks for, and those who pass words on, are named though they may have no statement. */
function speakersIn(quotes: readonly IndexQuote[], speakers: readonly IndexSpeaker[]): PackedSpeaker[] {
  const speaking = new Set(quotes.flatMap((quote) => [quote.speaker, ...quote.alsoBy, ...passedOnBy(quote)]));
  const heard = speakers.filter(({ id }) => speaking.has(id));
  const named = new Set([...speaking, ...heard.flatMap(({ organisation }) => organisation ?? [])]);
  return speakers.filter(({ id }) => named.has(id)).map(packSpeaker);
}

export function factsOf(quotes: readonly IndexQuote[], { speakers, labels }: IndexInput): Facts {
  const of = valuesOf(new Map(speakers.map((speaker) => [speaker.id, speaker])));
  const values = Object.fromEntries(
    dimensions.map((dimension) => [dimension, lists(quotes, of[dimension])]),
  ) as Facts['values'];
  const days = Object.entries(lists(quotes, ({ published }) => [published]));
  return {
    speakers: speakersIn(quotes, speakers),
    values,
    days: Object.fromEntries(days.sort(([a], [b]) => (a < b ? -1 : 1))),
    labels: labels as Facts['labels'],
  };
}
