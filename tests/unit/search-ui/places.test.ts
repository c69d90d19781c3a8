/** From what Pagefind stores about a page to what a reader sees of it. */
import { describe, expect, test } from 'vitest';
import { excerptOf, longestRun, placesOn, wordsOf, type Fragment } from '../../../src/search/ui/places.ts';

const words = Array.from({ length: 100 }, (_, i) => `w${i}`);
const fragment = (locations: number[], anchors: Fragment['anchors'] = []): Fragment => ({
  url: '/page/',
  content: words.join(' '),
  anchors,
  locations,
});
const read = (pieces: { text: string; marked: boolean }[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('an excerpt', () => {
  test('shows the words around what was found, and says where it was cut', () => {
    const text = read(excerptOf(words, [50]));
    expect(text).toMatch(/^… w44 .* w49 \[w50\] w51 .* w69 …$/);
  });

  test('marks neighbours as one run', () => {
    expect(read(excerptOf(words, [50, 51, 52]))).toContain(' w49 [w50 w51 w52] w53 ');
  });

  test('leaves the punctuation around a run out of its mark', () => {
    const quoted = wordsOf('He said "domino effect," and went on.');
    expect(read(excerptOf(quoted, [2, 3]))).toBe('He said "[domino effect]," and went on.');
  });

  test('begins and ends with the page itself when the find is there', () => {
    expect(read(excerptOf(words, [0]))).toMatch(/^\[w0\] w1 /);
    expect(read(excerptOf(words, [99]))).toMatch(/ w98 \[w99\]$/);
  });

  test('stands where most of the found words are', () => {
    expect(read(excerptOf(words, [3, 60, 63, 65]))).toContain('[w60] w61 w62 [w63] w64 [w65]');
  });

  test('never leaves its part of the page', () => {
    expect(read(excerptOf(words, [50], 48, 52))).toBe('w48 w49 [w50] w51');
  });

  test('of a page found by its title alone is its beginning', () => {
    expect(read(excerptOf(words, []))).toMatch(/^w0 w1 .* w25 …$/);
  });
});

describe('the parts of a page that have the words', () => {
  const anchors = [
    { element: 'h2', id: 'first', text: 'First part', location: 10 },
    { element: 'span', id: 'term-x', text: 'x', location: 15 },
    { element: 'li', id: 'row', text: '', location: 40 },
  ];

  test('are headings and rows, the fullest first', () => {
    const places = placesOn(fragment([12, 16, 45, 5], anchors));
    expect(places.map(({ id, title, count }) => [id, read(title), count])).toEqual([
      ['first', 'First part', 2],
      ['row', 'w40 w41 w42 w43 w44 [w45] w46 w47 w48 w49 w50', 1],
      [undefined, 'w0 w1 w2 w3 w4 [w5] w6 w7 w8 w9', 1],
    ]);
  });

  test('a row without a heading is called by its first sentence', () => {
    const content = 'One two. The first row ends here. And goes on with more.';
    const [place] = placesOn({
      url: '/',
      content,
      anchors: [{ element: 'li', id: 'a', location: 2 }],
      locations: [8],
    });
    expect(read(place?.title ?? [])).toBe('The first row ends here.');
    expect(read(place?.excerpt ?? [])).toBe('And [goes] on with more.');
  });
});

describe('what to mark on arrival', () => {
  test('is the longest run, without the punctuation around it', () => {
    const content = 'He spoke of a “domino effect,” and of an effect.';
    expect(longestRun({ url: '/', content, anchors: [], locations: [9, 4, 5] })).toBe('domino effect');
  });

  test('is nothing when nothing was found in the text', () => {
    expect(longestRun(fragment([]))).toBe('');
    expect(wordsOf(' a  b ')).toEqual(['a', 'b']);
  });
});
