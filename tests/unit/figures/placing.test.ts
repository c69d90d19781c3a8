/** Labels and marks find places where none hides another, and find the same places every time. */
import { expect, test } from 'vitest';
import { linesOf, widthOf } from '../../../src/figures/lettering.ts';
import { hangLabels, keepApart, rowsApart } from '../../../src/figures/placing.ts';

test('marks that meet are stacked, and marks that do not share a row', () => {
  const marks = [0, 5, 30, 6].map((left) => ({ left, right: left + 10 }));
  expect(rowsApart(marks, 2)).toEqual([0, 1, 0, 2]);
});

test('of labels that meet, the one that came first is kept', () => {
  const labels = [0, 8, 14, 40].map((left) => ({ left, right: left + 10 }));
  expect(keepApart(labels, 4).map(({ left }) => left)).toEqual([0, 14, 40]);
});

test('labels that hang side by side share the row next to the marks', () => {
  const labels = [0, 200, 400].map((x) => ({ x, width: 100, lines: 1 }));
  expect(hangLabels(labels, 600)).toEqual(labels.map(() => ({ row: 0, anchor: 'start' })));
});

test('no thread runs through the words of another label', () => {
  const labels = [100, 130, 160].map((x) => ({ x, width: 300, lines: 1 }));
  expect(hangLabels(labels, 500).map(({ row }) => row)).toEqual([2, 1, 0]);
});

test('a label at the right edge hangs to the left of its thread', () => {
  expect(hangLabels([{ x: 490, width: 100, lines: 1 }], 500)).toEqual([{ row: 0, anchor: 'end' }]);
});

test('a label of two lines takes two rows', () => {
  const labels = [
    { x: 100, width: 100, lines: 1 },
    { x: 150, width: 100, lines: 2 },
  ];
  expect(hangLabels(labels, 260)).toEqual([
    { row: 2, anchor: 'start' },
    { row: 0, anchor: 'start' },
  ]);
});

test('every line of a wrapped text fits, even of a word without a space', () => {
  const words =
    'Найнеперекладніше-словосполучення-без-жодного-пробілу і Llanfairpwllgwyngyllgogerychwyrndrobwll';
  const lines = linesOf(words, 120);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => widthOf(line) > 120)).toEqual([]);
  expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
});
