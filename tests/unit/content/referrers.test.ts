/** What rests on a document is found wherever a record names it, however deep. */
import { expect, test } from 'vitest';
import type { Content } from '../../../src/content/load.ts';
import { collections } from '../../../src/content/collections.ts';
import { referrersTo } from '../../../src/content/referrers.ts';

const empty = Object.fromEntries(Object.keys(collections).map((name) => [name, new Map()]));

function contentWith(records: Partial<Record<keyof typeof collections, Record<string, object>>>): Content {
  const given = Object.entries(records).map(([name, byId]) => [name, new Map(Object.entries(byId))]);
  return { ...empty, ...Object.fromEntries(given) } as Content;
}

test('a document named in a list and one named deep inside a record are both found', () => {
  const content = contentWith({
    glossary: { bridge: { sources: ['minutes'] } },
    quotes: { 'it-fell': { chain: [{ who: 'the clerk', source: 'minutes' }], provenance: [{ source: 'letter' }] } },
  });
  const found = referrersTo(content, 'sources');
  expect(found.get('minutes')).toEqual([
    { collection: 'glossary', id: 'bridge' },
    { collection: 'quotes', id: 'it-fell' },
  ]);
  expect(found.get('letter')).toEqual([{ collection: 'quotes', id: 'it-fell' }]);
});

test('a record that names a document twice counts once', () => {
  const content = contentWith({ quotes: { 'it-fell': { source: 'minutes', provenance: [{ source: 'minutes' }] } } });
  expect(referrersTo(content, 'sources').get('minutes')).toHaveLength(1);
});

test('what nothing names is not there', () => {
  expect(referrersTo(contentWith({}), 'sources').size).toBe(0);
});
