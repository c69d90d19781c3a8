/** What is altered in or around a quotation is told for what it is, and on the record that it was done to. */
import { expect, test } from 'vitest';
import { checkQuotation } from '../../../src/search/check.ts';
import { attributed, joined, marked, nested, putIn, rightly } from './check-altered.ts';
import { openContent } from './opened.ts';

const records = await openContent().quotes.records();
const check = (text: string) => checkQuotation(text, records);

test.each(putIn)('“%s”: changed, not joined', (text, id) => {
  expect(check(`“${text}”`)).toMatchObject([{ verdict: 'changed', id }]);
});

test.each(joined)('“%s”: joined', (text, ids) => {
  expect(check(`“${text}”`)).toMatchObject([{ verdict: 'joined', ids }]);
});

test.each(marked)('%s: %s', (text, verdict, id) => {
  expect(check(text)).toMatchObject([{ verdict, id }]);
});

test.each(attributed)('%s: named is %s', (text, attributedTo) => {
  expect(check(text)).toMatchObject([
    { verdict: attributedTo === undefined ? 'identical' : 'other-speaker', id: 'domino-effect' },
  ]);
  expect(check(text).map((one) => one.attributedTo)).toEqual([attributedTo]);
});

test.each(rightly)('%s: the right one is named', (text) => {
  expect(check(text)).toMatchObject([{ verdict: 'identical' }]);
});

test.each(nested)('%s: what is inside is told of', (text, verdicts) => {
  expect(check(text).map(({ verdict, id }) => (id === undefined ? [verdict] : [verdict, id]))).toEqual(
    verdicts,
  );
});

test('a quotation is told with its place, when it stands inside another', () => {
  const text = 'It read: “The official said it could cause a ‘domino effect’ in Europe.”';
  expect(check(text).map(({ range }) => text.slice(...range))).toEqual([
    'The official said it could cause a ‘domino effect’ in Europe.',
    'domino effect',
  ]);
});

test('whoever is named is told with changed words as well', () => {
  const text = (name: string) => `${name} said: “I think there’s no master plan on Moscow’s part.”`;
  expect(check(text('Obama'))).toMatchObject([{ verdict: 'changed', attributedTo: 'Obama' }]);
  expect(check(text('Mankoff')).map((one) => one.attributedTo)).toEqual([undefined]);
});
