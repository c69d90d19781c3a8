/** Whoever downloads a table and its JSON Schema can hold the one against the other. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { tableIds } from '../../src/data/tables.ts';
import { fileOf } from './built-site.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(fileOf(`data/${name}.json`), 'utf8'));

test.each(tableIds)('the file of %s is what its JSON Schema says', (table) => {
  const accepts = z.fromJSONSchema(read(`schema/${table}`) as z.core.JSONSchema.JSONSchema);
  expect(accepts.safeParse(read(table)).error?.issues ?? []).toEqual([]);
});
