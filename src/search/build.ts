/**
 * Makes the files of the quote index from plain records: the words with their positions, the texts, the facts, and
 * the pages for words that the article does not have. The same bytes for the same records, few or many.
 * Runs at the build; knows no content folder, no page and no network.
 */
import { absentFiles } from './build-absent.ts';
import { factsOf, passedOnBy } from './build-facts.ts';
import { dictionaryOf, printedWords } from './build-words.ts';
import { formsOf } from './fold.ts';
import { isSmall } from './small-words.ts';
import { stemOf } from './stem.ts';
import { files, textsPerFile, type Opening, type PackedAliases, type TextRecord } from './layout.ts';
import { packDictionary, shardCount, shardOf, smallShardOf, type Dictionary } from './shards.ts';
import type { IndexFile, IndexInput, IndexQuote } from './indexed.ts';

/**
 * How many characters a file of words has at most, on average, until there are as many files as there may be.
 * One file for all words of 120 statements would be 8.7 kB compressed, where a search for three words needs 1.5 kB.
 */
const wordsTarget = 600;

const file = (name: string, value: unknown): IndexFile => ({ name, text: JSON.stringify(value) });

/** A list that is left out when it is empty. */
const filled = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined);

/** What a search shows and a check compares, always in the same order; JSON leaves out what is undefined. */
function textOf(quote: IndexQuote, nameOf: (speaker: string) => string): TextRecord {
  return {
    id: quote.id,
    ref: quote.ref,
    kind: quote.kind,
    sourcing: quote.sourcing,
    speaker: quote.speaker,
    speakerName: nameOf(quote.speaker),
    speakerAsNamed: quote.speakerAsNamed,
    alsoBy: filled(quote.alsoBy),
    via: filled(passedOnBy(quote)),
    published: quote.published,
    said: quote.said,
    paragraph: quote.paragraph,
    words: quote.words,
    asPrinted: quote.asPrinted === quote.words ? undefined : quote.asPrinted,
    quoteMarks: quote.marks,
    brackets: filled(quote.brackets.map(({ printed, original }) => ({ printed, original }))),
    paraphrase: quote.paraphrase,
    frame: quote.frame,
    printed: filled(printedWords(quote)),
  };
}

function textFiles(quotes: readonly IndexQuote[], { speakers }: IndexInput): IndexFile[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const texts = quotes.map((quote) => textOf(quote, (id) => names.get(id) ?? id));
  return Array.from({ length: Math.ceil(texts.length / textsPerFile) }, (_, page) =>
    file(files.texts(page), texts.slice(page * textsPerFile, (page + 1) * textsPerFile)),
  );
}

/** The words shared out over files; without any word there is still one file. */
function wordFiles(
  dictionary: Dictionary,
  name: (shard: number) => string,
  shardFor: (form: string, count: number) => number,
): IndexFile[] {
  const entries = [...dictionary].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = shardCount(packDictionary(entries).join('').length, wordsTarget);
  const shards = Array.from({ length: count }, (): typeof entries => []);
  for (const entry of entries) shards[shardFor(entry[0], count)]?.push(entry);
  return shards.map((shard, i) => file(name(i), packDictionary(shard)));
}

function split(dictionary: Dictionary): { small: Dictionary; others: Dictionary } {
  const all = [...dictionary];
  return {
    small: new Map(all.filter(([form]) => isSmall(form))),
    others: new Map(all.filter(([form]) => !isSmall(form))),
  };
}

/**
 * The forms that a text has in some inflection come first, so that a search fetches no file for the others.
 * A group of which no text has any is left out.
 */
function packAliases({ aliases }: IndexInput, dictionary: Dictionary): PackedAliases[] {
  const stems = new Set([...dictionary.keys()].map(stemOf));
  const isHere = (text: string) => {
    const forms = formsOf(text);
    return stems.has(stemOf(forms.join(''))) || forms.every((form) => stems.has(stemOf(form)));
  };
  return aliases
    .map(({ forms }): PackedAliases => {
      const here = forms.filter(isHere);
      return [here.length, ...here, ...forms.filter((form) => !isHere(form))];
    })
    .filter(([occurring]) => occurring > 0);
}

/**
 * The files of the index, to be written to one folder under their names.
 * The records are taken in the order given (as a reader meets them), those of the article first.
 */
export function buildQuoteIndex(input: IndexInput): IndexFile[] {
  const article = input.quotes.filter(({ context }) => !context);
  const quotes = [...article, ...input.quotes.filter(({ context }) => context)];
  const dictionary = dictionaryOf(quotes, input);
  const { small, others } = split(dictionary);
  const words = wordFiles(others, files.words, shardOf);
  const smallWords = wordFiles(small, files.small, smallShardOf);
  const absent = absentFiles(input);
  const opening: Opening = {
    records: quotes.length,
    article: article.length,
    words: words.length,
    small: smallWords.length,
    absent: absent.length,
    aliases: packAliases(input, dictionary),
    echo: input.echo,
  };
  return [
    file(files.opening, opening),
    ...words,
    ...smallWords,
    ...textFiles(quotes, input),
    file(files.facts, factsOf(quotes, input)),
    ...absent,
    file(
      files.pages,
      input.pages.map(({ title, address }) => [title, address]),
    ),
  ];
}
