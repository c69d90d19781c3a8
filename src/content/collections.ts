/**
 * Which files make up the content, and the schema of each.
 * The one list: the loader, the checks, the data dictionary and the JSON Schemas all go by it.
 */
import type { z } from 'astro/zod';
import { alias } from './schemas/alias.ts';
import { article } from './schemas/article.ts';
import { figure } from './schemas/figure.ts';
import { quote } from './schemas/quote.ts';
import {
  claim,
  correction,
  estimate,
  event,
  explainer,
  place,
  sighting,
  source,
  speaker,
  term,
} from './schemas/records.ts';
import { site } from './schemas/site.ts';

/** One record each: a file that is a single group of fields. */
export const documents = {
  article: { file: 'article.yaml', schema: article },
  site: { file: 'site.yaml', schema: site },
} as const;

/** Many records each: one file with a list, or (where `folder` stands) one file a record. */
export const collections = {
  aliases: { file: 'aliases.yaml', schema: alias },
  claims: { file: 'claims.yaml', schema: claim },
  corrections: { file: 'corrections.yaml', schema: correction },
  estimates: { file: 'estimates.yaml', schema: estimate },
  events: { file: 'events.yaml', schema: event },
  explainers: { folder: 'explainers', extension: '.mdx', schema: explainer },
  figures: { folder: 'figures', extension: '.yaml', schema: figure },
  glossary: { file: 'glossary.yaml', schema: term },
  places: { file: 'places.yaml', schema: place },
  quotes: { folder: 'quotes', extension: '.yaml', schema: quote },
  sightings: { file: 'sightings.yaml', schema: sighting },
  sources: { file: 'sources.yaml', schema: source },
  speakers: { file: 'speakers.yaml', schema: speaker },
} as const;

export type CollectionId = keyof typeof collections;
export type RecordOf<K extends CollectionId> = z.output<(typeof collections)[K]['schema']> & { id: string };
