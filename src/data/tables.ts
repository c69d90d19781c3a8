/**
 * The tables under /data/: which collections are published, with which fields, and their records.
 * A table is a collection in its published form, with the few fields that save a reader a look-up.
 * Takes content and addresses as arguments; knows no file format.
 */
import { z } from 'astro/zod';
import { collections, type CollectionId } from '../content/collections.ts';
import type { Content } from '../content/load.ts';
import { wordsWithFrame } from '../quotes/copy.ts';
import { inReadingOrder } from '../quotes/order.ts';
import { filled, publishedGroup, type JsonRecord } from './published.ts';

export const tableIds = [
  'quotes',
  'speakers',
  'sources',
  'estimates',
  'sightings',
  'events',
  'claims',
  'places',
  'glossary',
  'corrections',
] as const satisfies readonly CollectionId[];
export type TableId = (typeof tableIds)[number];

export interface Table {
  id: TableId;
  schema: z.ZodObject;
  records: JsonRecord[];
}

/** The full address of the place on the site where a record stands, when it has one. */
export type AddressOf = (table: TableId, id: string) => string | null;

const address = z.string().nullable().describe('The full address of its place on this site.');
const hash = z.string().nullable().describe('For a paraphrase: the SHA-256 of the text at these places.');
const place = (what: string) => z.int().nullable().describe(what);

/** Fields that stand in the files and not in the content. */
const added: Partial<Record<TableId, Record<string, z.ZodType>>> = {
  quotes: {
    speakerName: z.string().describe('The name of the speaker, from speakers.'),
    inFrame: z.string().describe('The frame with the words in it, in their printed marks.'),
    start: place('Where it begins, in Unicode characters from the start of the article text.'),
    end: place('Where it ends: the first character after it.'),
    spanSha256: hash,
    url: address,
  },
  speakers: { url: address },
  sources: { url: address },
  events: { url: address },
  glossary: { url: address },
};

/** The fields that lead a statement's record, so that a table reads from left to right. */
const leading = [
  ...['id', 'ref', 'kind', 'words', 'asPrinted', 'marks', 'paraphrase', 'speaker', 'speakerName', 'role'],
  ...[
    'sourcing',
    'attribution',
    'context',
    'paragraph',
    'sentence',
    'start',
    'end',
    'url',
    'frame',
    'inFrame',
  ],
  ...['hedges', 'topics', 'brackets', 'said', 'published', 'selector', 'chain', 'provenance'],
];

/** The schema of a table's records. */
export function schemaOf(id: TableId): z.ZodObject {
  const { span: _span, ...shape } = publishedGroup(collections[id].schema).shape;
  const all: Record<string, z.ZodType> = { ...(shape as Record<string, z.ZodType>), ...added[id] };
  const first = id === 'quotes' ? leading : ['id'];
  const order = [...first, ...Object.keys(all).filter((name) => !first.includes(name))];
  return z.strictObject(Object.fromEntries(order.map((name) => [name, all[name] as z.ZodType])));
}

function extras(id: TableId, record: { id: string }, content: Content, addressOf: AddressOf) {
  const url = addressOf(id, record.id);
  const quote = id === 'quotes' ? content.quotes.get(record.id) : undefined;
  if (!quote) return { url };
  const { start, end, sha256: spanSha256 } = quote.span ?? {};
  const speakerName = content.speakers.get(quote.speaker)?.name;
  return { url, start, end, spanSha256, speakerName, inFrame: wordsWithFrame(quote) };
}

/** A collection as a table; statements in reading order, all else in the order of its file. */
export function tableOf(id: TableId, content: Content, addressOf: AddressOf): Table {
  const schema = schemaOf(id);
  const records = id === 'quotes' ? inReadingOrder(content.quotes.values()) : [...content[id].values()];
  return {
    id,
    schema,
    records: records.map(
      (record) => filled(schema, { ...record, ...extras(id, record, content, addressOf) }) as JsonRecord,
    ),
  };
}
