/**
 * The card of every page that may be indexed: the one list of them, by the path of the page.
 * Takes the content as an argument; draws nothing.
 */
import { get, type Content } from '../content/load.ts';
import type { RecordOf } from '../content/collections.ts';
import { frameParts } from '../quotes/marks.ts';
import { wordsOnly } from '../quotes/copy.ts';
import { orders } from '../quotes/order.ts';
import { spokenBy } from '../quotes/spoken.ts';
import { explainerPath, figurePath, personPath, quotePath } from '../urls.ts';
import { embedding } from '../words/embedding.ts';
import { longDate } from '../words/dates.ts';
import { check } from '../words/check.ts';
import { words } from '../words/index.ts';
import { box } from '../words/box.ts';
import type { Card } from './card.ts';

export interface CardPage {
  /** The path of the page from the root of the site, such as `/quotes/`. */
  path: string;
  card: Card;
}

interface Titled {
  path: string;
  title: string;
  description: string;
}

/** The pages that are not made from records of their own. */
function standing(): Titled[] {
  const { quotes, people, timeline, glossary, sources, about, data, figurePages } = words;
  const orderPages = orders
    .filter((order) => order !== 'place')
    .map((order) => ({
      path: `/quotes/by/${order}/`,
      title: quotes.captions[order],
      description: quotes.description,
    }));
  return [
    { path: '/quotes/', ...quotes },
    ...orderPages,
    { path: '/people/', ...people },
    { path: '/timeline/', ...timeline },
    { path: '/glossary/', ...glossary },
    { path: '/sources/', ...sources },
    { path: '/about/', ...about },
    { path: '/data/', ...data },
    { path: '/search/', title: box.title, description: box.description },
    { path: '/check/', title: check.title, description: check.description },
    { path: '/figures/', ...figurePages },
    { path: '/embedding/', title: embedding.title, description: embedding.description },
  ];
}

/** A copy goes by what it is a copy of, and says that it is one. */
const printedIn = ({ seen, short, publisher }: RecordOf<'sources'>): string[] =>
  seen === 'copy' ? [short, words.seen.copy.label] : [publisher];

function statementCard(
  quote: RecordOf<'quotes'>,
  content: Content,
): Omit<Card & { kind: 'statement' }, 'site'> {
  const { article, sources, speakers } = content;
  const source = quote.source === undefined ? undefined : get(sources, quote.source);
  const day = longDate(quote.published);
  const { label } = words.kinds[quote.kind];
  const count = (quote.words ?? '').split(/\s+/).length;
  return {
    kind: 'statement',
    label: words.cards.label(quote.ref, label, ...(quote.context ? [words.cards.around] : [])),
    ...frameParts(quote.frame),
    words: wordsOnly(quote),
    whole: quote.kind === 'direct',
    speaker: get(speakers, quote.speaker).name,
    role: quote.role,
    tooLong: words.cards.tooLong(label, count),
    source: source
      ? words.cards.from(...printedIn(source), day)
      : words.cards.about(article.title, article.publisher, day),
  };
}

function personCard(speaker: RecordOf<'speakers'>, content: Content) {
  const { name, role, id } = speaker;
  const said = [...content.quotes.values()].filter((quote) => spokenBy(quote).includes(id)).length;
  const count = said === 0 ? words.people.silent : words.people.statements(said);
  return { kind: 'person', name, role, count } as const;
}

/** Every page with its card. An explainer takes the place of a standing page of the same path. */
export function cardPages(content: Content): CardPage[] {
  const { article, explainers, figures, quotes, site, speakers } = content;
  const source = words.cards.about(article.title, article.publisher, longDate(article.published));
  const around = { site: site.title, source };
  const written = [...explainers.values()].map(({ id, title, description }) => ({
    path: explainerPath(id),
    title,
    description,
  }));
  const drawn = [...figures.values()].map(({ id, title, howToRead }) => ({
    path: figurePath(id),
    title,
    description: howToRead,
  }));
  const taken = new Set(written.map(({ path }) => path));
  const titled = [...written, ...standing().filter(({ path }) => !taken.has(path)), ...drawn];
  return [
    ...titled.map(({ path, title, description }) => ({
      path,
      card: { kind: 'page' as const, title, description, ...around },
    })),
    ...[...quotes.values()].map((quote) => ({
      path: quotePath(quote.id),
      card: { ...around, ...statementCard(quote, content) },
    })),
    ...[...speakers.values()].map((speaker) => ({
      path: personPath(speaker.id),
      card: { ...around, ...personCard(speaker, content) },
    })),
  ];
}

/** The name of a page's picture under /cards/, without its ending. */
export const cardName = (path: string): string => (path === '/' ? 'index' : path.slice(1, -1));
