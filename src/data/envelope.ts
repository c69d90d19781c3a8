/**
 * What every file says about itself: the site, the article it starts from, the licence.
 * Plain records in, plain records and JSON out; knows no collection.
 */
import { z } from 'astro/zod';
import { article as articleSchema, type Article } from '../content/schemas/article.ts';
import { site as siteSchema, type Site } from '../content/schemas/site.ts';
import type { JsonRecord } from './published.ts';

const { title, description, licences } = siteSchema.shape;

/** What stands beside the records. The first licence is that of the data; the others say what it does not cover. */
export const aboutSchema = z.strictObject({
  site: z
    .strictObject({
      title,
      description,
      address: z.string().describe('The full address of the front page.'),
      data: z.string().describe('The full address of the page that lists the files.'),
    })
    .describe('The site that publishes the file.'),
  article: articleSchema
    .pick({ title: true, publisher: true, published: true, address: true, language: true })
    .describe('The article that the site starts from.'),
  licence: licences.describe('The licence of the data first, then what it does not cover.'),
});

export type About = z.infer<typeof aboutSchema>;

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
