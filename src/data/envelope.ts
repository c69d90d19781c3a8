/**
 * What every file says about itself: the site, the article it starts from, the licence.
 * Plain records in, plain records and JSON out; knows no collection.
 */
import type { Article } from '../content/schemas/article.ts';
import type { Site } from '../content/schemas/site.ts';
import type { JsonRecord } from './published.ts';

export interface About {
  site: { title: string; description: string; address: string; data: string };
  article: { title: string; publisher: string; published: string; address: string; language: string };
  /** The first licence is that of the data; the others say what it does not cover. */
  licence: Site['licences'];
}

/** The site at these addresses, and its article. */
export function aboutOf(site: Site, article: Article, address: string, data: string): About {
  const { title, publisher, published, address: at, language } = article;
  return {
    site: { title: site.title, description: site.description, address, data },
    article: { title, publisher, published, address: at, language },
    licence: site.licences,
  };
}

/** The records with what the file says about itself, as JSON. */
export function asJson(about: About, records: readonly JsonRecord[]): string {
  return `${JSON.stringify({ ...about, records }, null, 2)}\n`;
}
