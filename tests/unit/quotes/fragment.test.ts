import { expect, test } from 'vitest';
import { addressAt, encodePart, textFragment } from '../../../src/quotes/fragment.ts';

const page = 'https://example.org/2020/story/';
/** What a browser reads back from a text directive. */
const parts = (fragment: string) => fragment.replace('#:~:text=', '').split(',').map(decodeURIComponent);

test('hyphens, commas and ampersands inside words are encoded, since bare ones mean something', () => {
  expect(encodePart('off-ramp, R&D')).toBe('off%2Dramp%2C%20R%26D');
});

test('a short quotation is found by its words and by what stands on both sides', () => {
  const selector = { prefix: 'the crew took an "', suffix: '" to the harbour' };
  expect(textFragment({ asPrinted: 'off-ramp', selector })).toBe(
    '#:~:text=the%20crew%20took%20an%20%22-,off%2Dramp,-%22%20to%20the%20harbour',
  );
});

test('a half word at the cut end of a selector is left out', () => {
  const selector = {
    prefix: 'scribed how the ferry crew took "',
    suffix: '" to the old harbour that was clo',
  };
  expect(selector.prefix.length).toBeGreaterThanOrEqual(32);
  expect(parts(textFragment({ asPrinted: 'off-ramp', selector }))).toEqual([
    'how the ferry crew took "-',
    'off-ramp',
    '-" to the old harbour that was',
  ]);
});

test('what stands in another paragraph is not used, nor a lone quotation mark', () => {
  const selector = { prefix: 'the day before.\n\n"', suffix: '"\n\nThe next day' };
  expect(textFragment({ asPrinted: 'It is over', selector })).toBe('#:~:text=It%20is%20over');
});

test('a long quotation is given by its first and last five words', () => {
  const asPrinted = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  expect(parts(textFragment({ asPrinted }))).toEqual([
    'one two three four five',
    'nine ten eleven twelve thirteen',
  ]);
});

test('curly apostrophes and brackets survive the journey', () => {
  expect(parts(textFragment({ asPrinted: 'won’t stop [there]' }))).toEqual(['won’t stop [there]']);
});

test('a report without marks is opened from what stands before it to what stands after it', () => {
  const selector = { prefix: 'she explained. ', suffix: ', and later that' };
  expect(textFragment({ selector })).toBe('#:~:text=she%20explained,and%20later%20that');
});

test('a report at the start of a paragraph is opened from the line before it', () => {
  const selector = { prefix: 'This was changed.\n\n', suffix: '.\n\nThe second' };
  expect(parts(textFragment({ selector }))).toEqual(['This was changed', 'The second']);
});

test('an address gets the fragment, after a hash of its own if it has one', () => {
  expect(addressAt(page, { asPrinted: 'so be it' })).toBe(`${page}#:~:text=so%20be%20it`);
  expect(addressAt(`${page}#p2`, { asPrinted: 'so be it' })).toBe(`${page}#p2:~:text=so%20be%20it`);
  expect(addressAt(page, {})).toBe(page);
});
