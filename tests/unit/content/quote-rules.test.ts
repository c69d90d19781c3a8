/** What a quotation may be, where the broken folders do not tell enough: the edges of the rules. */
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/load.ts';
import { edited, editedAgain, removeCopies } from './edited-content.ts';

afterAll(removeCopies);

describe('the words of a part of a sentence', () => {
  /** What is wrong with the words when these stand between the marks. */
  function saidOfWords(asPrinted: string, words: string): string[] {
    const [printed, spoken] = ['asPrinted: keep the night boats running', '\nwords: keep the night boats running'];
    const folder = edited('quotes/night-boats.yaml', spoken, `\nwords: ${words}`);
    editedAgain(folder, 'quotes/night-boats.yaml', printed, `asPrinted: ${asPrinted}`);
    return checkContent(folder)
      .problems.map(({ what }) => what)
      .filter((what) => what.startsWith('the words'));
  }

  test.each(['boats from the U.S.', 'until 5 p.m.', 'boats of Sound Ferries Inc.', 'wait...', 'wait. . .', 'wait…'])(
    'keep a full stop that is their own: %s',
    (printed) => expect(saidOfWords(printed, printed)).toEqual([]),
  );
  test.each(['boats from the U.S.,', 'wait...,', 'keep them running.', 'keep them running,'])(
    'leave out the mark of the publisher: %s',
    (printed) => {
      expect(saidOfWords(printed, printed.slice(0, -1))).toEqual([]);
      expect(saidOfWords(printed, printed)).toHaveLength(1);
    },
  );
});

describe('the span of a statement', () => {
  /** What is wrong with the span of the first sentence (282–374) of a paragraph that ends at 414. */
  function saidOfSpan(start: number, end: number): string[] {
    const folder = edited('quotes/no-blockade.yaml', 'start: 283\n  end: 333', `start: ${start}\n  end: ${end}`);
    return checkContent(folder)
      .problems.map(({ what }) => what)
      .filter((what) => /^the span \d/.test(what));
  }

  test('may go on to the end of the paragraph', () => {
    expect(saidOfSpan(283, 333)).toEqual([]);
    expect(saidOfSpan(283, 414)).toEqual([]);
  });
  test.each([
    [283, 415],
    [375, 414],
    [281, 333],
    [300, 300],
  ])('begins in its own sentence and ends in the paragraph, unlike %i–%i', (start, end) => {
    expect(saidOfSpan(start, end)).toHaveLength(1);
  });
});
