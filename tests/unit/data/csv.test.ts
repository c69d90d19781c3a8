/** A spreadsheet shows every word as printed, and runs none of them. */
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { asCsv, columnsOf } from '../../../src/data/csv.ts';

const schema = z.strictObject({
  id: z.string(),
  words: z.string().nullable(),
  at: z.strictObject({ x: z.number(), name: z.string() }).nullable(),
  topics: z.array(z.string()),
  chain: z.array(z.strictObject({ who: z.string() })),
  known: z.boolean(),
});
const empty = { id: 'a', words: null, at: null, topics: [], chain: [], known: false };
const rowsOf = (fields: object) => asCsv(schema, [{ ...empty, ...fields }]);
const row = (fields: object) => rowsOf(fields).slice(asCsv(schema, []).length);

test('groups become columns, which stand there without any record', () => {
  expect(columnsOf(schema)).toEqual(['id', 'words', 'at.x', 'at.name', 'topics', 'chain', 'known']);
  expect(asCsv(schema, [])).toBe('id,words,at.x,at.name,topics,chain,known\n');
});

test('what does not apply is empty', () => expect(row({})).toBe('a,,,,,,false\n'));

test('marks, commas and line breaks stay inside their cell', () => {
  expect(row({ words: 'He said "no", then\nleft – “so it’s over”' })).toBe(
    'a,"He said ""no"", then\nleft – “so it’s over”",,,,,false\n',
  );
});

test.each(['=1+1', '+1', '-and then', '@all', '\tx'])('%j is text, never a formula', (words) => {
  expect(row({ words })).toBe(`a,'${words},,,,,false\n`);
});

test('a formula with a comma is text too', () => {
  expect(row({ words: '=HYPERLINK("https://x.example","y")' })).toBe(
    `a,"'=HYPERLINK(""https://x.example"",""y"")",,,,,false\n`,
  );
});

test('a number below zero stays a number', () => {
  expect(row({ at: { x: -145.8, name: '-west' } })).toBe("a,,-145.8,'-west,,,false\n");
});

test('lists of texts are joined, lists of groups are JSON', () => {
  expect(row({ topics: ['talks', 'service'], chain: [{ who: 'A' }], known: true })).toBe(
    'a,,,,talks | service,"[{""who"":""A""}]",true\n',
  );
});
