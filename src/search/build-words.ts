/**
 * Collects every word of the records with the places where it stands.
 * Runs at the build; knows nothing of files.
 */
import { unnamed } from '../content/schemas/quote.ts';
import { formsOf, type Token } from './fold.ts';
import { isSmall } from './small-words.ts';
import { stemOf } from './stem.ts';
import { packList, packPlaces, type Places } from './postings.ts';
import type { Dictionary, Entry } from './shards.ts';
import { streamsOf, type Stream } from './streams.ts';
import type { IndexInput, IndexQuote, IndexSpeaker } from './indexed.ts';

interface Collected {
  words: Places;
  ours: Places;
  names: Set<number>;
  roles: Set<number>;
  inArticle: boolean;
  parts: Set<number>;
}

type Collection = Map<string, Collected>;

function collected(collection: Collection, form: string): Collected {
  const known = collection.get(form);
  if (known) return known;
  const fresh = {
    inArticle: false,
    names: new Set<number>(),
    roles: new Set<number>(),
    parts: new Set<number>(),
  };
  const entry = { ...fresh, words: new Map(), ours: new Map() };
  collection.set(form, entry);
  return entry;
}

/** A compound is also found when it is typed as one word, so its parts are noted under that word. */
function noteCompound(collection: Collection, first: Token, second: Token | undefined): void {
  if (!first.glued || !second || isSmall(first.form) || isSmall(second.form)) return;
  collected(collection, first.form + second.form).parts.add(first.form.length);
}

/** Counts positions through all runs of one field, with a gap of one between two runs. */
function addStreams(
  collection: Collection,
  streams: readonly Stream[],
  field: 'words' | 'ours',
  record: number,
) {
  let base = 0;
  for (const { tokens } of streams) {
    tokens.forEach((token, i) => {
      const places = collected(collection, token.form)[field];
      places.set(record, [...(places.get(record) ?? []), base + i]);
      noteCompound(collection, token, tokens[i + 1]);
    });
    base += tokens.length + 1;
  }
}

/** What the sourcing adds to the words of a role: that nobody is named. */
function sourcingWords(sourcing: string): string[] {
  const [first = ''] = sourcing.split('-');
  if (first === 'anonymous') return [first, 'unnamed'];
  return first === 'unnamed' ? [first] : [];
}

interface People {
  of: (quote: IndexQuote) => IndexSpeaker[];
  organisationOf: (speaker: IndexSpeaker) => IndexSpeaker | undefined;
}

/** Small words are left out here: a name or a role is found by its other words. */
const factWords = (texts: readonly string[]) => texts.flatMap(formsOf).filter((form) => !isSmall(form));

function addFacts(collection: Collection, quote: IndexQuote, record: number, people: People): void {
  const speakers = people.of(quote);
  const names = speakers.flatMap(({ name, names: others }) => [name, ...others]);
  const organisations = speakers.flatMap((speaker) => people.organisationOf(speaker) ?? []);
  const roles = [
    quote.role,
    ...(quote.speakerAsNamed === unnamed ? [] : [quote.speakerAsNamed]),
    ...speakers.map(({ role }) => role),
    ...organisations.flatMap(({ name, names: others }) => [name, ...others]),
    ...sourcingWords(quote.sourcing),
  ];
  for (const form of factWords(names)) collected(collection, form).names.add(record);
  for (const form of factWords(roles)) collected(collection, form).roles.add(record);
}

function pack(form: string, { words, ours, names, roles, inArticle, parts }: Collected): Entry {
  return {
    stem: stemOf(form),
    words: packPlaces(words),
    ours: packPlaces(ours),
    names: packList([...names]),
    roles: packList([...roles]),
    inArticle,
    parts: [...parts],
  };
}

/** What is known of the printed words of a statement of the article: its id is made of some, and it hedges by some. */
export function printedWords({ id, context, hedges }: IndexQuote): string[] {
  return context ? [] : [id, ...hedges.map(({ words }) => words)];
}

/** Every word of the records, their speakers and the article. */
export function dictionaryOf(
  quotes: readonly IndexQuote[],
  { speakers, articleWords }: IndexInput,
): Dictionary {
  const collection: Collection = new Map();
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const people: People = {
    of: ({ speaker, alsoBy }) => [speaker, ...alsoBy].flatMap((id) => byId.get(id) ?? []),
    organisationOf: ({ organisation }) => (organisation === undefined ? undefined : byId.get(organisation)),
  };
  quotes.forEach((quote, record) => {
    const { words, ours } = streamsOf({ ...quote, printed: printedWords(quote) });
    addStreams(collection, words, 'words', record);
    addStreams(collection, ours, 'ours', record);
    addFacts(collection, quote, record, people);
  });
  for (const form of articleWords.flatMap(formsOf)) collected(collection, form).inArticle = true;
  return new Map([...collection].map(([form, entry]) => [form, pack(form, entry)]));
}
