/** A result says how it matches, where, and what to highlight: the phrase, not each small word. */
import { describe, expect, test } from 'vitest';
import type { QuoteResult } from '../../../src/search/types.ts';
import { openContent } from './opened.ts';

const { quotes } = openContent();

async function result(query: string, id: string): Promise<QuoteResult> {
  const { results } = await quotes.search(query, { limit: 200 });
  const found = results.find((one) => one.id === id);
  if (!found) throw new Error(`${query} does not find ${id}`);
  return found;
}

const marked = (found: QuoteResult, field: 'words' | 'paraphrase' | 'frame'): string[] =>
  found.marks[field].map(([start, end]) => (found[field] ?? '').slice(start, end));

describe('what is highlighted', () => {
  test('a phrase is one mark, small words and all', async () => {
    const found = await result('"how much of this is posturing"', 'posturing');
    expect(marked(found, 'words')).toEqual(['how much of this is posturing']);
    expect(found.phrase).toBe('how much of this is posturing');
  });

  test('words that make a run without quotation marks are one mark as well', async () => {
    expect(marked(await result("it's hard to say", 'posturing'), 'words')).toEqual(['It’s hard to say']);
  });

  test('words that stand apart are marked apart, and small ones not at all', async () => {
    const found = await result('the rampage of extremists', 'continuing-rampage');
    expect(found.match).toBe('some-words');
    expect(marked(found, 'words')).toEqual(['rampage', 'extremists']);
  });

  test('every place where the words stand', async () => {
    expect(marked(await result('risk', 'beyond-crimea'), 'words')).toEqual(['risk']);
    expect(marked(await result('very', 'very-very-ready'), 'words')).toEqual(['very, very', 'very, very']);
  });

  test('a hyphen inside the words, and a bracket whole', async () => {
    expect(marked(await result('offramp', 'off-ramp'), 'words')).toEqual(['off-ramp']);
    expect(marked(await result('"stop in Crimea"', 'wont-stop'), 'words')).toEqual(['stop [in Crimea]']);
  });

  test('our words, when only they have it', async () => {
    const found = await result('40000', 'as-many-as-40000');
    expect([found.match, found.hit]).toEqual(['paraphrase', 'paraphrase']);
    expect(marked(found, 'paraphrase')).toEqual(['40,000']);
    expect(marked(found, 'words')).toEqual([]);
  });

  test('nothing of the mark for the quoted words in a frame', async () => {
    const found = await result('forces domino', 'domino-effect');
    expect(marked(found, 'words')).toEqual(['domino']);
    expect(marked(await result('wider war', 'domino-effect'), 'paraphrase')).toEqual(['wider war']);
  });
});

describe('how it matches', () => {
  test.each([
    ['"domino effect"', 'domino-effect', 'verbatim', 'words'],
    ['"domino effects"', 'domino-effect', 'other-form', 'words'],
    ['domino war', 'domino-effect', 'some-words', 'words'],
    ['wider war', 'domino-effect', 'paraphrase', 'paraphrase'],
    ['CSIS', 'significant', 'paraphrase', 'facts'],
    ['speaker:Obama', 'in-writing', 'paraphrase', 'facts'],
    ['"grand plan" "domino effect" OR "grand plan"', 'no-grand-plan', 'verbatim', 'words'],
  ])('%s finds %s: %s, in its %s', async (query, id, match, hit) => {
    expect(await result(query, id)).toMatchObject({ match, hit });
  });
});

describe('a bracket', () => {
  test.each([
    ['"won’t stop [in Crimea]"', 'verbatim', 'with'],
    ['"won’t stop here"', 'other-form', 'replaced'],
    ['"won’t stop. There is"', 'other-form', 'without'],
  ])('%s', async (query, match, reading) => {
    const found = await result(query, 'wont-stop');
    expect(found.match).toBe(match);
    expect(found.bracket).toEqual({ printed: '[in Crimea]', original: 'here', reading });
  });

  test('is not spoken of when the words stand elsewhere', async () => {
    expect((await result('"a clear risk"', 'wont-stop')).bracket).toBeUndefined();
  });
});

test('a result carries what a page shows of it', async () => {
  const found = await result('"next steps"', 'next-steps');
  expect(found).toMatchObject({
    ref: 'A10',
    context: false,
    speaker: 'obama',
    speakerName: 'Barack Obama',
    alsoBy: ['putin'],
    kind: 'partial',
    sourcing: 'relayed',
    words: 'would meet to discuss next steps',
    quoteMarks: 'curly',
    paragraph: 4,
    published: '2014-03-28',
  });
  expect(found.frame).toContain('{words}');
});
