import { describe, expect, test } from 'vitest';
import { blockquote, copyTexts, markdown, wordsOnly, wordsWithFrame } from '../../../src/quotes/copy.ts';
import { atBrackets, frameParts, withPlainQuotes } from '../../../src/quotes/marks.ts';

const printed = {
  lead: 'The mayor, in',
  title: 'A Town [and] its Mayor',
  publisher: 'The Gazette',
  date: '1 May 2020',
  address: 'https://example.org/story/?a=1&b=2',
};
const partial = {
  kind: 'partial',
  words: 'concrete response in writing',
  marks: 'curly',
  frame: 'The Gazette reported that the mayor asked for a {words}.',
} as const;
const direct = {
  kind: 'direct',
  words: 'It’s hard to say',
  marks: 'straight',
  frame: 'The mayor said: {words}.',
} as const;
const report = { kind: 'paraphrase', frame: 'The mayor said that the bridge would be mended.' } as const;

test('words keep the marks and apostrophes they were printed with, even when these differ in style', () => {
  expect(wordsOnly(direct)).toBe('"It’s hard to say"');
  expect(wordsOnly(partial)).toBe('“concrete response in writing”');
});

test('a report has no words to copy', () => {
  expect(wordsOnly(report)).toBeUndefined();
  expect(copyTexts(report, printed).map(({ form }) => form)).not.toContain('words');
});

test('the frame carries the words', () => {
  expect(wordsWithFrame(partial)).toBe(
    'The Gazette reported that the mayor asked for a “concrete response in writing”.',
  );
  expect(wordsWithFrame(report)).toBe(report.frame);
});

test('a dollar sign in the words is only a dollar sign', () => {
  expect(wordsWithFrame({ ...partial, words: 'cost $& and $1' })).toContain('“cost $& and $1”');
});

test('plain quotes make every curly mark straight and change nothing else', () => {
  expect(wordsWithFrame(direct, { plainQuotes: true })).toBe('The mayor said: "It\'s hard to say".');
  expect(withPlainQuotes('“a” ‘b’ – …')).toBe('"a" \'b\' – …');
});

describe('what is offered first', () => {
  test('a partial quotation comes in its frame', () => {
    const [first] = copyTexts(partial, printed);
    expect(first).toEqual({ form: 'frame', text: wordsWithFrame(partial) });
  });
  test('a whole quotation comes as its words', () => {
    expect(copyTexts(direct, printed)[0]).toEqual({ form: 'words', text: '"It’s hard to say"' });
  });
  test('a plain form is offered only where it differs', () => {
    const straight = { ...direct, words: 'No' };
    expect(copyTexts(straight, printed).map(({ form }) => form)).toEqual([
      'words',
      'frame',
      'markdown',
      'html',
    ]);
  });
});

test('Markdown sets a whole quotation apart, but a part only inside its frame', () => {
  expect(markdown(direct, printed)).toBe(
    '> "It’s hard to say"\n>\n> — The mayor, in [A Town \\[and\\] its Mayor](<https://example.org/story/?a=1&b=2>), The Gazette, 1 May 2020',
  );
  expect(markdown(partial, printed)).toContain('> The Gazette reported that the mayor asked for a “concrete');
});

test('where the document has no day, none is printed', () => {
  const undated = { ...printed, date: undefined };
  expect(markdown(direct, undated)).toMatch(/, The Gazette$/);
  expect(blockquote(direct, undated)).toMatch(/, The Gazette<\/figcaption>/);
});

test('an editorial bracket stays a bracket in Markdown', () => {
  expect(markdown({ ...direct, words: 'stop [there]' }, printed)).toContain('stop \\[there\\]');
});

test('HTML carries the address in cite and escapes what HTML reads as its own', () => {
  const html = blockquote({ ...direct, words: 'a < b & "c"' }, printed);
  expect(html).toContain('<blockquote cite="https://example.org/story/?a=1&amp;b=2">');
  expect(html).toContain('<p>&quot;a &lt; b &amp; &quot;c&quot;&quot;</p>');
});

test('brackets are told apart from the words around them, and nothing is lost', () => {
  const pieces = atBrackets('won’t stop [there]. Then');
  expect(pieces.filter(({ bracket }) => bracket)).toEqual([{ text: '[there]', bracket: true }]);
  expect(pieces.map(({ text }) => text).join('')).toBe('won’t stop [there]. Then');
});

test('a frame is cut where the words go', () => {
  expect(frameParts('He said {words} today.')).toEqual({ before: 'He said ', after: ' today.' });
  expect(frameParts('He left.')).toEqual({ before: 'He left.', after: '' });
});
