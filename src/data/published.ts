/**
 * Records as they are published under /data/: every field is there, and null where it does not apply.
 * Turns a content schema into the schema of the published record, and a record into that form.
 * Knows no collection by name.
 */
import { z } from 'astro/zod';
import { unwrap } from '../content/validate.ts';

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonRecord = { [key: string]: Json };

function isOptional(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional;
}

/** The schema with its sentence, and with what it refers to. */
function withMeta(made: z.ZodType, ...from: z.ZodType[]): z.ZodType {
  const meta = Object.assign({}, ...from.map((schema) => schema.meta() ?? {}).reverse()) as Record<
    string,
    unknown
  >;
  return Object.keys(meta).length === 0 ? made : made.meta(meta);
}

/** The schema of the published form: what could be missing may be null, and nothing is missing. */
export function published(schema: z.ZodType): z.ZodType {
  const inner = unwrap(schema) as z.ZodType;
  const made =
    inner instanceof z.ZodObject
      ? publishedGroup(inner)
      : inner instanceof z.ZodArray
        ? z.array(published(inner.element as z.ZodType))
        : inner;
  return withMeta(isOptional(schema) ? made.nullable() : made, schema, inner);
}

/** The same for a group of fields. */
export function publishedGroup(schema: z.ZodObject): z.ZodObject {
  const fields = Object.entries(schema.shape).map(([name, field]) => [name, published(field as z.ZodType)]);
  return z.strictObject(Object.fromEntries(fields) as Record<string, z.ZodType>);
}

/** The value in its published form: null for every field that the record leaves out. */
export function filled(schema: z.ZodType, value: unknown): Json {
  if (value === undefined || value === null) return null;
  const inner = unwrap(schema) as z.ZodType;
  if (inner instanceof z.ZodArray) {
    return (value as unknown[]).map((item) => filled(inner.element as z.ZodType, item));
  }
  if (!(inner instanceof z.ZodObject)) return value as Json;
  return Object.fromEntries(
    Object.entries(inner.shape).map(([name, field]) => [
      name,
      filled(field as z.ZodType, (value as Record<string, unknown>)[name]),
    ]),
  );
}
