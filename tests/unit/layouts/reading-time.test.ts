/** The minutes at the head of an explainer are those of its words. */
import { expect, test } from 'vitest';
import { minutesToRead } from '../../../src/layouts/reading-time.ts';

const text = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

test('a long text takes longer', () => {
  expect(minutesToRead(text(230 * 4))).toBe(4);
});

test('a short text takes a minute', () => {
  expect(minutesToRead(text(12))).toBe(1);
});

test('components are not words', () => {
  const tagged = text(460).replaceAll(' ', ' <Cite source="a-long-id" /> ');
  expect(minutesToRead(tagged)).toBe(2);
});
