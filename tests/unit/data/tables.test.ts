/** A reader of the files relies on what the dictionary and the JSON Schemas promise of every record. */
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { fieldsOf } from '../../../src/data/dictionary.ts';
import { aboutOf, asJson } from '../../../src/data/envelope.ts';
import { fileSchemaOf, recordSchemaOf } from '../../../src/data/json-schema.ts';
import { filled, published } from '../../../src/data/published.ts';
import { schemaOf, tableIds, tableOf } from '../../../src/data/tables.ts';

const content = loadContent(path.resolve('tests/fixtures/another-article'));
const tables = tableIds.map((id) =>
  tableOf(id, content, (table, record) =>
    table === 'quotes' ? `https://site.example/quotes/${record}/` : null,
  ),
);
const quotes = tables[0]?.records ?? [];
const about = aboutOf(content.site, content.article, 'https://site.example/', 'https://site.example/data/');

/** Whether the JSON Schema of a table, as it is published, accepts a file. */
function accepts(id: string, schema: z.ZodObject, file: unknown): boolean {
  const made = fileSchemaOf(schema, id, `https://site.example/data/schema/${id}.json`);
  const read = JSON.parse(JSON.stringify(made)) as z.core.JSONSchema.JSONSchema;
  return z.fromJSONSchema(read).safeParse(file).success;
}

describe.each(tables)('$id', ({ id, schema, records }) => {
  test('every record has every field, and is what its schema says', () => {
    expect(records).toHaveLength(content[id].size);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      expect(Object.keys(record)).toEqual(Object.keys(schema.shape));
      expect(schema.safeParse(record).error, String(record.id)).toBeUndefined();
    }
  });

  test('the JSON Schema accepts the file, and no file with a record that lacks a field', () => {
    const file = JSON.parse(asJson(about, records)) as { records: Record<string, unknown>[] };
    const { id: _id, ...without } = file.records[0] ?? {};
    expect(accepts(id, schema, file)).toBe(true);
    expect(accepts(id, schema, { ...file, records: [without] })).toBe(false);
    expect(accepts(id, schema, { records: file.records })).toBe(false);
    expect(accepts(id, schema, file.records[0])).toBe(false);
  });

  test('the JSON Schema keeps to itself what is for the checks alone', () => {
    expect(JSON.stringify(fileSchemaOf(schema, id, 'https://site.example/'))).not.toContain('"whose":');
  });

  test('every field has its sentence in the dictionary', () => {
    const fields = fieldsOf(recordSchemaOf(schema));
    expect(fields.length).toBeGreaterThanOrEqual(Object.keys(schema.shape).length);
    expect(fields.filter(({ description }) => !/^[A-Z].*\.$/.test(description))).toEqual([]);
  });
});

describe('a statement', () => {
  test('comes in the order in which the article prints it, those around it last', () => {
    expect(quotes.map(({ ref }) => ref)).toEqual(['A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'B01']);
  });

  test('is joined with the name of its speaker, its place and its address', () => {
    expect(quotes[0]).toMatchObject({
      id: 'night-boats',
      ref: 'A01',
      kind: 'partial',
      words: 'keep the night boats running',
      marks: 'curly',
      speaker: 'ilsa-corran',
      speakerName: 'Ilsa Corran',
      context: false,
      paragraph: 1,
      sentence: 1,
      start: 118,
      end: 146,
      url: 'https://site.example/quotes/night-boats/',
    });
    expect(quotes[0]?.inFrame).toBe(
      'The Harbour Ledger reported that Prime Minister Ilsa Corran asked the ferry company to “keep the night boats running”',
    );
  });

  test('without quotation marks has null for its words, and never lacks them', () => {
    const report = quotes.find(({ kind }) => kind === 'paraphrase');
    expect(report).toMatchObject({ words: null, asPrinted: null, marks: null, source: null });
    expect(report?.spanSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('around the article has no place in it', () => {
    const around = quotes.find(({ context }) => context === true);
    expect(around).toMatchObject({ paragraph: null, sentence: null, start: null, end: null });
    expect(around?.source).toBe('court-filing');
  });
});

describe('the dictionary', () => {
  const fields = fieldsOf(recordSchemaOf(schemaOf('quotes')));
  const field = (name: string) => fields.find((one) => one.name === name);

  test('says what a field refers to, which values it may have, and whether it may be null', () => {
    expect(field('speaker')).toMatchObject({ references: 'speakers', nullable: false });
    expect(field('chain[].source')).toMatchObject({ references: 'sources', nullable: true });
    expect(field('kind')?.values).toEqual(['direct', 'partial', 'paraphrase', 'silence']);
    expect(field('url')).toMatchObject({ type: 'text', nullable: true });
    expect(field('start')).toMatchObject({ type: 'whole number', nullable: true });
    expect(field('hedges')).toMatchObject({ type: 'list of group', nullable: false });
    expect(field('selector.prefix')?.description).toMatch(/32 characters/);
  });
});

describe('publishing a record', () => {
  const schema = z.strictObject({
    name: z.string().describe('The name.'),
    note: z.string().optional().describe('A note.'),
    many: z.array(z.strictObject({ what: z.string(), when: z.string().optional() })).default([]),
    where: z.strictObject({ x: z.number(), y: z.number().optional() }).optional(),
  });

  test('fills what is left out, at every depth', () => {
    expect(filled(schema, { name: 'a', many: [{ what: 'b' }], where: { x: 0 } })).toEqual({
      name: 'a',
      note: null,
      many: [{ what: 'b', when: null }],
      where: { x: 0, y: null },
    });
    expect(filled(schema, { name: 'a', many: [] })).toEqual({ name: 'a', note: null, many: [], where: null });
  });

  test('keeps the sentence of a field that may be null', () => {
    const made = published(schema) as typeof schema;
    expect(made.shape.note.description).toBe('A note.');
    expect(made.safeParse({ name: 'a', note: null, many: [], where: null }).success).toBe(true);
    expect(made.safeParse({ name: 'a', many: [], where: null }).success).toBe(false);
  });
});
