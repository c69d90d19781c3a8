/**
 * A statement as schema.org's `Quotation`, for machines that read pages.
 * Addresses and names are given to it; knows nothing of pages.
 */
import type { Quote } from '../content/schemas/quote.ts';
import type { Source, Speaker } from '../content/schemas/records.ts';
import { wordsWithFrame } from './copy.ts';

export interface Surroundings {
  /** The full address of the statement's own page. */
  page: string;
  speaker: Pick<Speaker, 'name' | 'kind'>;
  /** The article or document it was read in. */
  printedIn: {
    type: 'NewsArticle' | 'CreativeWork';
    title: string;
    publisher: string;
    date?: string;
    address: string;
  };
  /** Documents where the same or parallel words were found. */
  origins: readonly Pick<Source, 'title' | 'address'>[];
}

function speakerOf({ name, kind }: Surroundings['speaker'], role: string) {
  const isGroup = kind === 'institution' || kind === 'unnamed-group';
  return isGroup ? { '@type': 'Organization', name } : { '@type': 'Person', name, jobTitle: role };
}

/** The record; a report without quotation marks has a description and no text. */
export function quotationOf(quote: Quote, { page, speaker, printedIn, origins }: Surroundings) {
  const { type, title, publisher, date, address } = printedIn;
  const description = wordsWithFrame(quote);
  const said = quote.words === undefined ? { description } : { text: quote.words, description };
  const basedOn = origins.map((origin) => ({
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
    spokenByCharacter: speakerOf(speaker, quote.role),
    creator: speakerOf(speaker, quote.role),
    ...(quote.said === undefined ? {} : { dateCreated: quote.said }),
    datePublished: quote.published,
    isPartOf: {
      '@type': type,
      headline: title,
      url: address,
      publisher: { '@type': 'Organization', name: publisher },
      ...(date === undefined ? {} : { datePublished: date }),
    },
    ...(basedOn.length === 0 ? {} : { isBasedOn: basedOn }),
  };
}
