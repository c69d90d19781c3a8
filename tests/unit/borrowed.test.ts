/** No prose of the article gets into the repository unseen; its quotations may. */
import { expect, test } from 'vitest';
import { borrowedIn, proseOf } from '../../src/quotes/borrowed.ts';

const prose = proseOf(
  'The mayor said: "The old bridge over the river will open again in early May." Crews have worked on it every night since the first flood.',
);

test('nine words in a row of the prose are found, whatever stands between them', () => {
  const text = 'Note: crews have\n  worked “on it” every night, since the 1st flood';
  expect(borrowedIn(prose, text)).toBe('crews have worked on it every night since the');
});

test('a quotation is not prose, alone or among other words', () => {
  expect(borrowedIn(prose, '"The old bridge over the river will open again in early May," it says')).toBe(
    undefined,
  );
});

test('a quotation with the words before it is', () => {
  expect(borrowedIn(prose, 'As he said: The old bridge over the river will open')).toBe(
    'said the old bridge over the river will open',
  );
});

test('fewer words, or other words, are not', () => {
  expect(borrowedIn(prose, 'Crews have worked on it every night since')).toBe(undefined);
  expect(borrowedIn(prose, 'Every night since the first flood somebody has worked on it')).toBe(undefined);
});
