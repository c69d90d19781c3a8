/** Who refers to whom: followed through lists, groups of fields, and the components on pages. */
import { afterAll, expect, test } from 'vitest';
import { checkContent, loadContent, get } from '../../../src/content/load.ts';
import { ContentError, formatProblems } from '../../../src/content/problems.ts';
import { readContent } from '../../../src/content/read.ts';
import { allReferences, referencesIn } from '../../../src/content/rules/references.ts';
import { sighting } from '../../../src/content/schemas/records.ts';
import { base, edited, removeCopies } from './edited-content.ts';

afterAll(removeCopies);

test('references are found inside lists and groups of fields', () => {
  const value = { place: 'quay', claimedBy: ['mayor', 'pilot'], denial: { who: 'company', source: 'notice' } };
  expect(referencesIn(sighting, value)).toEqual([
    { collection: 'places', id: 'quay', path: ['place'] },
    { collection: 'speakers', id: 'mayor', path: ['claimedBy', 0] },
    { collection: 'speakers', id: 'pilot', path: ['claimedBy', 1] },
    { collection: 'speakers', id: 'company', path: ['denial', 'who'] },
    { collection: 'sources', id: 'notice', path: ['denial', 'source'] },
  ]);
});

test('a component on a page refers to a record, with its line', () => {
  const found = allReferences(readContent(base)).filter(({ file }) => file === 'explainers/talks.mdx');
  expect(found.map(({ field, id, line }) => [field, id, line()])).toContainEqual([
    'quote in <Ladder>',
    'before-the-harvest',
    32,
  ]);
});

test('a source that nothing but a page cites is used', () => {
  const sources = allReferences(readContent(base)).filter(({ collection }) => collection === 'sources');
  const onPages = sources.filter(({ file }) => file.endsWith('.mdx')).map(({ id }) => id);
  expect(new Set(onPages)).toEqual(new Set(['court-filing', 'company-notice', 'office-statement', 'hask-log']));
  expect(sources.filter(({ id }) => id === 'hask-log').map(({ file }) => file)).toEqual(['explainers/talks.mdx']);
});

test('a broken record is not also reported as missing', () => {
  const { problems } = checkContent(edited('speakers.yaml', '  role: Mayor of Hask\n', ''));
  expect(formatProblems(problems)).toBe('speakers.yaml:61: the field role is missing. Hint: add "role: …".');
});

test('problems stop the loading, all at once', () => {
  const folder = edited('claims.yaml', 'quotes: [night-boats]', 'quotes: [night-boat, detoor]');
  expect(() => loadContent(folder)).toThrow(ContentError);
  expect(() => loadContent(folder)).toThrow(
    '2 problems in the content:\n' +
      'claims.yaml:8: quotes[1] is "night-boat", which is not in quotes/. Hint: did you mean "night-boats".\n' +
      'claims.yaml:8: quotes[2] is "detoor", which is not in quotes/. Hint: did you mean "detour".',
  );
});

test('a claim that no page cites is worth a look, and stops nothing', () => {
  const cited = '<Claim id="c08">The ferries last stopped in the storms of 2027.</Claim>';
  const { problems, warnings } = checkContent(
    edited('explainers/numbers.mdx', cited, 'The ferries stopped.<Para n={4} />'),
  );
  expect(problems).toEqual([]);
  expect(formatProblems(warnings)).toBe(
    'claims.yaml:60: no explainer cites the claim "c08". Hint: write <Claim id="c08"> where a page says it.',
  );
});

test('a loaded record is had by its id', () => {
  const { speakers } = loadContent(base);
  expect(get(speakers, 'ana-brill').name).toBe('Ana Brill');
  expect(() => get(speakers, 'nobody')).toThrow('no record "nobody"');
});
