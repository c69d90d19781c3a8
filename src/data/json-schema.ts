/** JSON Schemas of the published files and of the records in them, made from the same schemas that check the content. */
import { z } from 'astro/zod';
import { aboutSchema } from './envelope.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of one record of a table. What a field refers to stands in its `$comment`,
 * such as "references: speakers", because JSON Schema has no word for it. Whose words a text is concerns the checks alone.
 */
export function recordSchemaOf(schema: z.ZodObject): Schema {
  return z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      const { references } = jsonSchema;
      delete jsonSchema.whose;
      if (references === undefined) return;
      delete jsonSchema.references;
      jsonSchema.$comment = `references: ${String(references)}`;
    },
  });
}

/** The JSON Schema of the file of a table: what it says about itself, and its records. */
export function fileSchemaOf(schema: z.ZodObject, title: string, address: string): Schema {
  const { $schema, ...about } = recordSchemaOf(aboutSchema);
  const { $schema: _same, ...record } = recordSchemaOf(schema);
  return {
    $schema,
    $id: address,
    title,
    ...about,
    properties: { ...about.properties, records: { type: 'array', items: { $ref: '#/$defs/record' } } },
    required: [...(about.required ?? []), 'records'],
    $defs: { record },
  };
}
