/** The smaller collections: people, documents, places, numbers, sightings, events, terms, corrections. */
import { z } from 'astro/zod';
import { address, count, date, id, language, list, oneOf, ref, text } from './fields.ts';

export const speakerKinds = ['person', 'institution', 'unnamed-person', 'unnamed-group'] as const;
export const seenHow = ['whole', 'part', 'copy'] as const;
export const statuses = ['verified', 'verified-copy', 'recalled'] as const;
export const claimKinds = [
  'event',
  'assessment',
  'estimate',
  'report-of-speech',
  'agreement',
  'opinion',
  'characterisation',
  'inference',
  'allegation',
  'absence',
  'background',
  'declined-forecast',
  'content',
  'status',
] as const;
export const scopes = ['border', 'border-and-more', 'exercise', 'added', 'withdrawn', 'statement'] as const;
export const forceKinds = ['ground', 'aviation', 'airborne-or-special', 'artillery', 'supply'] as const;
export const bases = ['claim', 'imagery'] as const;
export const voices = ['article', 'added'] as const;

export const speaker = z.strictObject({
  id: id('The permanent id.'),
  name: text('The name as our voice writes it.', 'name'),
  sortName: text('The name as it is filed.'),
  kind: oneOf(speakerKinds, 'A person, an institution, or somebody the text does not name.'),
  role: text('The role held at the time of the article.'),
  organisation: ref('speakers', 'The institution they spoke for.').optional(),
  group: id('A group id from site.yaml.'),
  otherNames: list(text('One spelling.', 'name'), 'Other spellings, for search and for readers.'),
  inArticle: z.boolean().describe('True when the article names or quotes them.'),
  about: text('One to three sentences on who they were then.'),
  sources: list(ref('sources', 'One document.'), 'Where their role is shown.'),
});

export const source = z.strictObject({
  id: id('The permanent id.'),
  title: text('Its title, or a plain description in square brackets when the title was not seen.', 'ours-in-brackets'),
  publisher: text('Who published it.', 'name'),
  short: text('A label of at most a few words, for notes beside the text.').max(28),
  date: date('The day it was published.').optional(),
  dateNote: text('What is known of the day, when it is not sure.').optional(),
  address: address('Where it was read, or where its copy was.'),
  language: language('Its language.'),
  licence: text('What may be done with its text.'),
  seen: oneOf(seenHow, 'Whether it was read whole, in part, or through a copy.'),
  status: oneOf(statuses, 'Whether its words were seen. A recalled source may not be used.'),
  copyNote: text('For a copy: whose copy it is, and what the original is.').optional(),
  copyOf: text('For a copy: the author or publisher whose words it repeats, as a citation names them.', 'name').optional(),
});

export const place = z.strictObject({
  id: id('The permanent id.'),
  name: text('The name as our voice writes it.', 'name'),
  names: z
    .strictObject({
      uk: text('In the language whose code is uk.', 'printed').optional(),
      ru: text('In the language whose code is ru.', 'printed').optional(),
      printed: list(text('One spelling.', 'name'), 'As printed in the article or its sources.'),
    })
    .describe('Its names in other languages and spellings.'),
  region: text('The region it lies in.', 'name').optional(),
  country: z.string().regex(/^[A-Z]{2}$/).describe('The ISO 3166-1 code of its country.'),
  longitude: z.number().min(-180).max(180).describe('Degrees east.'),
  latitude: z.number().min(-90).max(90).describe('Degrees north.'),
  geonames: z.int().positive().optional().describe('Its number in GeoNames.'),
  exactness: text('How exact the position is, in one sentence.'),
});

export const estimate = z.strictObject({
  id: id('The permanent id.'),
  low: count('The lower end, in people; absent when no lower end was given.').optional(),
  high: count('The upper end, in people; absent when no upper end was given.').optional(),
  wording: text('The number as it was put, in the words of the source.', 'printed'),
  counts: text('What it counts, in our words.'),
  scope: oneOf(scopes, 'Which numbers it may be compared with.'),
  speaker: ref('speakers', 'Who gave it.'),
  observed: date('The day it was so, or the day it was said to be so.'),
  observedTo: date('The last day, for a span of days.').optional(),
  published: date('The day it became public.'),
  sources: z.array(ref('sources', 'One document.')).min(1).describe('Where it was read.'),
  quote: ref('quotes', 'The statement it comes from, when this site has it.').optional(),
  inArticle: z.boolean().default(false).describe('True for a number that the article prints.'),
  conflict: text('What disagrees with it, in one or two sentences.').optional(),
  note: text('What a reader should know before comparing it.').optional(),
});

const denial = z.strictObject({
  who: ref('speakers', 'Who denied it.'),
  what: text('What they said, in our words.'),
  published: date('The day the denial became public.'),
  source: ref('sources', 'Where it was read.'),
});

export const sighting = z.strictObject({
  id: id('The permanent id.'),
  place: ref('places', 'Where; absent when it cannot be placed.').optional(),
  placeNote: text('The place as the source gives it.'),
  kind: oneOf(forceKinds, 'The kind of force.'),
  what: text('What was reported, in our words.'),
  claimedBy: z.array(ref('speakers', 'One party.')).min(1).describe('Who says so.'),
  basis: oneOf(bases, 'Whether pictures from above were shown, or only words.'),
  observed: date('The first day it was so.'),
  observedTo: date('The last day, for a span of days.').optional(),
  published: date('The day it became public.'),
  sources: z.array(ref('sources', 'One document.')).min(1).describe('Where it was read.'),
  denial: denial.optional().describe('The denial that belongs beside it.'),
  conflict: text('What disagrees with it.').optional(),
  notMapped: text('Why it is not on the map; absent when it is.').optional(),
  note: text('What a reader should know, about its dates above all.').optional(),
});

export const event = z.strictObject({
  id: id('The permanent id.'),
  date: date('The day, or the first day.'),
  dateTo: date('The last day, for a span of days.').optional(),
  title: text('What happened, in a few words.'),
  text: text('What happened, in one to three sentences.'),
  voice: oneOf(voices, "The article's own moment, or added context."),
  paragraph: count('The paragraph of the article that speaks of it.').optional(),
  sources: list(ref('sources', 'One document.'), 'Where it was read.'),
  quotes: list(ref('quotes', 'One statement.'), 'Statements that belong to it.'),
  conflict: text('Where sources disagree on it.').optional(),
  outcome: z.boolean().default(false).describe('True for what became of a question that the article left open.'),
});

export const claim = z.strictObject({
  id: id('The permanent id.'),
  text: text('The claim, short, in our words.'),
  assertedBy: text('Who asserts it, as the article has it.'),
  speakers: list(ref('speakers', 'One of them.'), 'The same, as records.'),
  kind: oneOf(claimKinds, 'What sort of claim it is.'),
  paragraph: count('The paragraph that makes it.'),
  sentence: count('The sentence in that paragraph.'),
  quotes: list(ref('quotes', 'One statement.'), 'The statements that make it.'),
  hedged: z.boolean().default(false).describe('True when the article holds back from a flat claim.'),
  later: text('What later became known, in one sentence.').optional(),
  sources: list(ref('sources', 'One document.'), 'Where the later knowledge was read.'),
});

export const term = z.strictObject({
  id: id('The permanent id.'),
  term: text('The word or phrase.'),
  also: list(text('One form.', 'printed'), 'Other forms and spellings.'),
  meaning: text('What it means here, in one to three plain sentences.'),
  sources: list(ref('sources', 'One document.'), 'Where a fact in the meaning was read.'),
});

export const correction = z.strictObject({
  id: id('The permanent id.'),
  date: date('The day of the change.'),
  what: text('What changed.'),
  why: text('Why it changed.'),
  page: z
    .string()
    .regex(/^\/(?:[^/#?\s]+\/)*$/, { error: 'a page is written with a slash at both ends, such as /about/' })
    .describe('The page that changed, from the root of the site.'),
});

export const explainer = z.strictObject({
  title: text('The question the page answers, as its heading.'),
  label: text('Its name in menus, in one or two words.'),
  description: text('What a reader will know after it, in one or two sentences.'),
  order: count('Its place in the menu; 0 is the front page. From 90 on, a page about the site itself, off the menu.'),
  updated: date('The day its words last changed.'),
  aboutTheSite: z
    .boolean()
    .default(false)
    .describe('True for a page on the making of the site: off the menu of explainers, and in no voice.'),
});

export type Claim = z.infer<typeof claim>;
export type Correction = z.infer<typeof correction>;
export type Estimate = z.infer<typeof estimate>;
export type Event = z.infer<typeof event>;
export type Source = z.infer<typeof source>;
export type Speaker = z.infer<typeof speaker>;
