import { expect, test } from 'vitest';
import { quote as schema } from '../../../src/content/schemas/quote.ts';
import { quotationOf } from '../../../src/quotes/structured.ts';

const base = {
  id: 'bridge',
  ref: 'A01',
  frame: 'The Gazette reported that the mayor called it {words}.',
  speaker: 'mayor',
  speakerAsNamed: 'the mayor',
  role: 'Mayor',
  sourcing: 'named',
  attribution: 'explicit',
  topics: ['bridge'],
  published: '2020-05-01',
};
const partial = schema.parse({
  ...base,
  kind: 'partial',
  words: 'a bridge',
  asPrinted: 'a bridge,',
  marks: 'straight',
});
const report = schema.parse({ ...base, kind: 'paraphrase', frame: 'The mayor spoke of a bridge.' });
const around = {
  page: 'https://example.org/quotes/bridge/',
  speakers: [{ name: 'Ann Ames', kind: 'person' as const, role: 'Mayor of Ames' }],
  printedIn: {
    type: 'NewsArticle' as const,
    title: 'A Bridge',
    publisher: 'The Gazette',
    address: 'https://example.org/a',
  },
  origins: [{ title: 'Minutes', address: 'https://example.org/minutes' }],
};

const hall = { name: 'Town Hall', kind: 'institution' as const, role: 'seat of the town' };

test('a quotation says its words, who said them, where they were printed and where else they were found', () => {
  expect(quotationOf(partial, around)).toMatchObject({
    '@type': 'Quotation',
    text: 'a bridge',
    description: 'The Gazette reported that the mayor called it "a bridge".',
    spokenByCharacter: { '@type': 'Person', name: 'Ann Ames', jobTitle: 'Mayor' },
    isPartOf: { '@type': 'NewsArticle', headline: 'A Bridge', url: 'https://example.org/a' },
    citation: [{ name: 'Minutes', url: 'https://example.org/minutes' }],
  });
});

test('no origin is claimed for documents that have the words as well', () => {
  expect(quotationOf(partial, around)).not.toHaveProperty('isBasedOn');
});

test('a report has a description and claims no words', () => {
  const data = quotationOf(report, around);
  expect(data).toMatchObject({ description: 'The mayor spoke of a bridge.' });
  expect(data).not.toHaveProperty('text');
  expect(data).not.toHaveProperty('creator');
});

test('an institution speaks as an organisation', () => {
  const data = quotationOf(report, { ...around, speakers: [hall] });
  expect(data.spokenByCharacter).toEqual({ '@type': 'Organization', name: 'Town Hall' });
});

test.each(['relayed', 'agency-report'] as const)(
  'what is %s is about its people, not by them',
  (sourcing) => {
    const data = quotationOf({ ...partial, sourcing }, around);
    expect(data).toMatchObject({ about: { '@type': 'Person', name: 'Ann Ames', jobTitle: 'Mayor' } });
    expect(data).not.toHaveProperty('creator');
    expect(data).not.toHaveProperty('spokenByCharacter');
  },
);

test('a silence is about whoever was silent', () => {
  const data = quotationOf({ ...report, kind: 'silence' }, { ...around, speakers: [hall] });
  expect(data).toMatchObject({ about: { '@type': 'Organization', name: 'Town Hall' } });
  expect(data).not.toHaveProperty('creator');
  expect(data).not.toHaveProperty('spokenByCharacter');
});

test('everybody whose statement it is stands there, each with a role of their own', () => {
  const several = { ...around, speakers: [...around.speakers, hall] };
  const people = [
    { '@type': 'Person', name: 'Ann Ames', jobTitle: 'Mayor of Ames' },
    { '@type': 'Organization', name: 'Town Hall' },
  ];
  expect(quotationOf(partial, several)).toMatchObject({ creator: people, spokenByCharacter: people });
  expect(quotationOf({ ...partial, sourcing: 'relayed' }, several)).toMatchObject({ about: people });
});

test('nothing is claimed that the record does not have', () => {
  const data = quotationOf(report, { ...around, origins: [] });
  expect(data).not.toHaveProperty('citation');
  expect(data).not.toHaveProperty('dateCreated');
  expect(data.isPartOf).not.toHaveProperty('datePublished');
});
