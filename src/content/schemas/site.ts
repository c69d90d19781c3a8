/** The site itself: its name, its licence, and the closed lists that its content uses. */
import { z } from 'astro/zod';
import { address, date, id, language, text } from './fields.ts';

const label = z.strictObject({
  id: id('The name used in records.'),
  label: text('The name shown to readers.'),
});

const licence = z.strictObject({
  name: text('The name of the licence.', 'name'),
  address: address('Where the licence can be read.'),
  covers: text('What it covers, in one sentence.'),
});

export const site = z.strictObject({
  title: text('The name of the site.', 'name'),
  tagline: text('What it is, in a few words.'),
  description: text('What it is, in one or two sentences.'),
  language: language('The language it is written in.'),
  asOf: date('The day the article speaks of.'),
  topics: z.array(label).min(1).describe('What statements can be about.'),
  groups: z.array(label).min(1).describe('The sides or circles that speakers belong to.'),
  frame: z
    .strictObject({
      west: z.number().describe('Degrees of longitude.'),
      south: z.number().describe('Degrees of latitude.'),
      east: z.number().describe('Degrees of longitude.'),
      north: z.number().describe('Degrees of latitude.'),
    })
    .describe('The part of the world that the maps show.'),
  licences: z.array(licence).min(1).describe('The licences of what the site publishes.'),
});

export type Site = z.infer<typeof site>;
