import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { quotedHtml, statementHtml, type Shown } from '../../../src/quotes/markup.ts';

const setting = { language: 'en', bracketNote: 'not spoken' };
const quote: Shown = {
  id: 'bridge',
  kind: 'partial',
  words: 'won’t stop [there] & "so on" <b>',
  marks: 'curly',
  language: 'en',
  frame: 'She said they {words}.',
};
const read = (html: string) => load(html, {}, false);

test('the words reach the page character by character, with nothing added inside the marks', () => {
  const $ = read(quotedHtml(quote, setting));
  expect($('q[data-quote="bridge"]').text()).toBe(quote.words);
  expect($('.quoted').text()).toBe(`“${quote.words}” (not spoken)`);
});

test('an editorial bracket is told apart', () => {
  const $ = read(quotedHtml(quote, setting));
  expect($('q .bracket').text()).toBe('[there]');
});

test('a part of a sentence stands in its frame, without a space too many', () => {
  const $ = read(statementHtml({ ...quote, words: 'won’t stop' }, setting));
  expect($.text()).toBe('She said they “won’t stop”.');
  expect($('.frame').length).toBe(2);
});

test('a whole quotation stands alone, a report has no marks', () => {
  expect(read(statementHtml({ ...quote, kind: 'direct', words: 'No' }, setting)).text()).toBe('“No”');
  const report = read(
    statementHtml({ ...quote, words: undefined, kind: 'paraphrase', frame: 'She refused.' }, setting),
  );
  expect([report('.reported').text(), report('q').length]).toEqual(['She refused.', 0]);
});

test('words in another language say which', () => {
  expect(read(quotedHtml({ ...quote, language: 'fr' }, setting))('q').attr('lang')).toBe('fr');
  expect(read(quotedHtml(quote, setting))('q').attr('lang')).toBeUndefined();
});
