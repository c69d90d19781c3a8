/**
 * A statement as schema.org's `Quotation`, for machines that read pages.
 * Addresses and names are given to it; knows nothing of pages.
 */
import type { Quote } from '../content/schemas/quote.ts';
import type { Source, Speaker } from '../content/schemas/records.ts';
import { authorshipOf } from './authorship.ts';
import { wordsWithFrame } from './copy.ts';

export interface Surroundings {
  /** The full address of the statement's own page. */
  page: string;
  /** Everybody whose statement it is, the first one first. */
  speakers: readonly Pick<Speaker, 'name' | 'kind' | 'role'>[];
  /** The article or document it was read in. */
  printedIn: {
    type: 'NewsArticle' | 'CreativeWork';
    title: string;
    publisher: string;
    date?: string;
    address: string;
  };
  /** Documents where the same or parallel words were found, whether before or after it. */
  origins: readonly Pick<Source, 'title' | 'address'>[];
}

/** The role in a statement's record is that of one speaker; several have each their own. */
function peopleOf(quote: Quote, speakers: Surroundings['speakers']) {
  const [first, ...others] = speakers.map(({ name, kind, role }) => {
    const isGroup = kind === 'institution' || kind === 'unnamed-group';
    const jobTitle = speakers.length === 1 ? quote.role : role;
    return isGroup ? { '@type': 'Organization', name } : { '@type': 'Person', name, jobTitle };
  });
  return others.length === 0 ? first : [first, ...others];
}

/** Only words that are somebody's own have a creator, and a report is ours; all others are about the people they are laid to. */
function attributionOf(quote: Quote, speakers: Surroundings['speakers']) {
  const people = peopleOf(quote, speakers);
  if (authorshipOf(quote) !== 'own') return { about: people };
  return quote.words === undefined
    ? { spokenByCharacter: people }
    : { spokenByCharacter: people, creator: people };
}

/** The record; a report without quotation marks has a description and no text. */
export function quotationOf(quote: Quote, { page, speakers, printedIn, origins }: Surroundings) {
  const { type, title, publisher, date, address } = printedIn;
  const description = wordsWithFrame(quote);
  const said = quote.words === undefined ? { description } : { text: quote.words, description };
  const found = origins.map((origin) => ({
    '@type': 'CreativeWork',
    name: origin.title,
    url: origin.address,
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': page,
    url: page,
    identifier: quote.ref,
    inLanguage: quote.language,
    ...said,
    ...attributionOf(quote, speakers),
    ...(quote.said === undefined ? {} : { dateCreated: quote.said }),
    datePublished: quote.published,
    isPartOf: {
      '@type': type,
      headline: title,
      url: address,
      publisher: { '@type': 'Organization', name: publisher },
      ...(date === undefined ? {} : { datePublished: date }),
    },
    ...(found.length === 0 ? {} : { citation: found }),
  };
}
