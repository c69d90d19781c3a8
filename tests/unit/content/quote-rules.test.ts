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
