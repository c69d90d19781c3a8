/** Boxes that do not overlap: first come, first served, and the best place that is free. */
import { expect, test } from 'vitest';
import { overlap, placeBoxes, type Box, type Choice } from '../../../../src/figures/map/boxes.ts';

const room: Box = { x: 0, y: 0, width: 100, height: 100 };
const box = (x: number, y: number): Box => ({ x, y, width: 20, height: 10 });
const good = (x: number, y: number): Choice => ({ box: box(x, y), isGood: true, isPossible: true });

test('a box takes the first of its places that is free', () => {
  expect(placeBoxes([[good(0, 0), good(50, 50)]], [box(5, 5)], room)).toEqual([1]);
});

test('boxes that touch do not overlap', () => {
  expect(overlap(box(0, 0), box(20, 0))).toBe(false);
  expect(placeBoxes([[good(20, 0)]], [box(0, 0)], room)).toEqual([0]);
});

test('the first come is the first served, and who finds nothing free gets no place', () => {
  expect(placeBoxes([[good(0, 0)], [good(10, 5)], [good(10, 5), good(70, 70)]], [], room)).toEqual([
    0,
    undefined,
    1,
  ]);
});

test('no box leaves the room', () => {
  expect(placeBoxes([[good(90, 0), good(0, 95), good(-1, 0), good(80, 90)]], [], room)).toEqual([3]);
});

test('a place that is not good waits until nothing else is free', () => {
  const poor: Choice = { ...good(0, 0), isGood: false };
  expect(placeBoxes([[poor, good(50, 50)]], [], room)).toEqual([1]);
  expect(placeBoxes([[poor, good(50, 50)]], [box(50, 50)], room)).toEqual([0]);
});

test('a place that is not possible is never taken', () => {
  expect(placeBoxes([[{ ...good(0, 0), isPossible: false }]], [], room)).toEqual([undefined]);
});
