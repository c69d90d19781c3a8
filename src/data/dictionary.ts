/**
 * The data dictionary: every field of every table with its sentence, read from the JSON Schemas.
 * Knows JSON Schema as Zod writes it; knows no table.
 */
import type { z } from 'astro/zod';

type Schema = z.core.JSONSchema.BaseSchema;

export interface Field {
  /** The name, with the groups it stands in: `hedges[].words`. */
  name: string;
  /** Such as: text, whole number, list of text, group. */
  type: string;
  description: string;
  /** The values it may have, when there is a closed list. */
  values: string[];
  /** The table whose ids it holds. */
  references: string | null;
  /** Whether it may be null. */
  nullable: boolean;
}

const typeNames: Record<string, string> = {
  boolean: 'true or false',
  integer: 'whole number',
  number: 'number',
  object: 'group',
  string: 'text',
};

/** The schema without the choice of null, and whether there was one. */
function withoutNull(schema: Schema): { inner: Schema; nullable: boolean } {
  if (Array.isArray(schema.type)) {
    const type = schema.type.find((one) => one !== 'null');
    return { inner: { ...schema, type }, nullable: schema.type.includes('null') };
  }
  const choices = schema.anyOf ?? [];
  const inner = choices.find(({ type }) => type !== 'null');
  return inner && choices.some(({ type }) => type === 'null')
    ? { inner: { ...inner, description: schema.description ?? inner.description }, nullable: true }
    : { inner: schema, nullable: false };
}

function typeOf(schema: Schema): string {
  if (schema.type === 'array') return `list of ${typeOf(schema.items as Schema)}`;
  return typeNames[String(schema.type)] ?? 'text';
}

const itemOf = (schema: Schema): Schema =>
  schema.type === 'array' ? itemOf(schema.items as Schema) : schema;

/** The fields of a schema, each group followed by its own fields. */
export function fieldsOf(schema: Schema, before = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const { inner, nullable } = withoutNull(property as Schema);
    const item = itemOf(inner);
    const name = `${before}${key}`;
    const comment = item.$comment ?? (property as Schema).$comment;
    const field: Field = {
      name,
      type: typeOf(inner),
      description: inner.description ?? '',
      values: (item.enum ?? []).map(String),
      references: comment?.replace('references: ', '') ?? null,
      nullable,
    };
    return [field, ...fieldsOf(item, `${name}${inner.type === 'array' ? '[]' : ''}.`)];
  });
}
