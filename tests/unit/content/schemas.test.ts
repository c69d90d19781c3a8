/** Every field of the content says what it is: the data dictionary is made of these sentences. */
import { expect, test } from 'vitest';
import { collections, documents } from '../../../src/content/collections.ts';

interface Schema {
  description?: string;
  def: { shape?: Record<string, Schema>; element?: Schema; innerType?: Schema };
}

const describes = ({ description, def }: Schema): boolean =>
  Boolean(description) || (def.innerType !== undefined && describes(def.innerType));

/** Every field under a schema by its path, with whether it has a description. */
function fields({ def }: Schema, path: string): { path: string; described: boolean }[] {
  const inner = def.innerType ?? def.element;
  if (inner) return fields(inner, path);
  return Object.entries(def.shape ?? {}).flatMap(([key, field]) => [
    { path: `${path}.${key}`, described: describes(field) },
    ...fields(field, `${path}.${key}`),
  ]);
}

const all = Object.entries({ ...collections, ...documents }).flatMap(([name, { schema }]) =>
  fields(schema as unknown as Schema, name),
);

test('fields are found at every depth', () => {
  expect(all.length).toBeGreaterThan(150);
  expect(all.map(({ path }) => path)).toContain('quotes.brackets.original');
  expect(all.map(({ path }) => path)).toContain('article.paragraphs.sentences.parts.words');
});

test('every field of every schema has a description', () => {
  expect(all.filter(({ described }) => !described)).toEqual([]);
});
