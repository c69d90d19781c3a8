/**
 * Records as CSV: one row a record, one column a field, in UTF-8 with a line feed after each row.
 * A list of texts is joined by " | "; a list of groups is JSON; a group becomes columns such as
 * `selector.prefix`. A text that a spreadsheet would run as a formula has an apostrophe before it, as
 * OWASP advises: the JSON files keep such a text as it is. Knows no collection.
 */
import { z } from 'astro/zod';
import { stringify } from 'csv-stringify/sync';
import type { Json, JsonRecord } from './published.ts';

const separator = ' | ';

function inside(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable ? inside(schema.unwrap() as z.ZodType) : schema;
}

/** The columns of a table: the fields of its records, with groups taken apart. */
export function columnsOf(schema: z.ZodObject, before = ''): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const inner = inside(field as z.ZodType);
    return inner instanceof z.ZodObject ? columnsOf(inner, `${before}${name}.`) : [`${before}${name}`];
  });
}

function cellOf(value: Json): string | number {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return value;
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (isList) return value.join(separator);
  return Array.isArray(value) && value.length === 0 ? '' : JSON.stringify(value);
}

function valueAt(record: JsonRecord, column: string): Json {
  return column
    .split('.')
    .reduce<Json>((at, name) => (at === null ? null : ((at as JsonRecord)[name] ?? null)), record);
}

/** The rows under a row of column names, which is there even when no record is. */
export function asCsv(schema: z.ZodObject, records: readonly JsonRecord[]): string {
  const columns = columnsOf(schema);
  const rows = records.map((record) => columns.map((column) => cellOf(valueAt(record, column))));
  return stringify([columns, ...rows], { escape_formulas: true, record_delimiter: '\n' });
}
