/** JSON Schemas of the published records, made from the same schemas that check the content. */
import { z } from 'astro/zod';

/**
 * The JSON Schema of a table's records. What a field refers to stands in its `$comment`,
 * such as "references: speakers", because JSON Schema has no word for it. Whose words a text is concerns the checks alone.
 */
export function jsonSchemaOf(
  schema: z.ZodObject,
  title: string,
  address: string,
): z.core.JSONSchema.BaseSchema {
  const made = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      const { references } = jsonSchema;
      delete jsonSchema.whose;
      if (references === undefined) return;
      delete jsonSchema.references;
      jsonSchema.$comment = `references: ${String(references)}`;
    },
  });
  const { $schema, ...rest } = made;
  return { $schema, $id: address, title, ...rest };
}
