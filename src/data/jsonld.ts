/** All statements as one schema.org `Dataset` of `Quotation`s. Takes them ready-made; knows no page. */
import type { About } from './envelope.ts';

/** A quotation as schema.org data, with or without its own context. */
export type Quotation = Record<string, unknown>;

export function asJsonLd({ site, article, licence }: About, quotations: readonly Quotation[]): string {
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${site.data}quotes.jsonld`,
    name: site.title,
    description: site.description,
    url: site.data,
    license: licence[0]?.address,
    usageInfo: licence.map(({ name, address, covers }) => ({
      '@type': 'CreativeWork',
      name,
      url: address,
      description: covers,
    })),
    about: {
      '@type': 'NewsArticle',
      headline: article.title,
      url: article.address,
      datePublished: article.published,
      inLanguage: article.language,
      publisher: { '@type': 'Organization', name: article.publisher },
    },
    hasPart: quotations.map(({ '@context': _context, ...quotation }) => quotation),
  };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}
