/** Where a sentence ends, and which sentence a note belongs to. */
import { expect, test } from 'vitest';
import { cutSentences, noteMark as note, wordsMark as words } from '../../../src/content/rules/prose-sentences.ts';

const cut = (text: string) => cutSentences(text).map(({ start, end }) => text.slice(start, end).trim());

test.each([
  ['One thing. Two things? Three!', ['One thing.', 'Two things?', 'Three!']],
  ['A sum of 2.5 boats. And more.', ['A sum of 2.5 boats.', 'And more.']],
  ['It ends in a bracket (like this.) Then it goes on.', ['It ends in a bracket (like this.)', 'Then it goes on.']],
])('%s', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('a note right after the full stop belongs to the sentence before it', () => {
  expect(cut(`One.${note} Two. ${note} Three.${note}${note}`)).toEqual([
    `One.${note}`,
    `Two. ${note}`,
    `Three.${note}${note}`,
  ]);
});

test('a note before the full stop belongs to the same sentence', () => {
  expect(cut(`One${note}. Two.`)).toEqual([`One${note}.`, 'Two.']);
});

test('words set by a component may open a sentence, and may close one', () => {
  expect(cut(`It was short. ${words} is what he said.`)).toEqual(['It was short.', `${words} is what he said.`]);
  expect(cut(`He said ${words}. Before that, nothing.`)).toEqual([`He said ${words}.`, 'Before that, nothing.']);
});

test.each([
  ['Gen. Smith spoke. He left.', ['Gen. Smith spoke.', 'He left.']],
  ['The U.S. Navy came. It left.', ['The U.S. Navy came.', 'It left.']],
  ['They live in the U.S. They work there.', ['They live in the U.S.', 'They work there.']],
  ['It was 5 p.m. Friday. Then it rained.', ['It was 5 p.m. Friday.', 'Then it rained.']],
  ['J. Smith spoke.', ['J. Smith spoke.']],
])('an abbreviation ends no sentence: %s', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('the sentences cover the text without gaps', () => {
  const text = ` One. ${note} Two (three.) The U.S. Four `;
  const sentences = cutSentences(text);
  expect(sentences.length).toBeGreaterThan(1);
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
});

test('an empty text has no sentence', () => {
  expect(cutSentences('')).toEqual([]);
});
