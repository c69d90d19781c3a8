/** What a page may say, where the broken folders do not tell enough: the edges of the rules. */
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/load.ts';
import { edited, editedAgain, removeCopies } from './edited-content.ts';

afterAll(removeCopies);

/** What is wrong with a page when this stands in its <Unknown>, which asks for no source. */
function saidOf(prose: string): string[] {
  const folder = edited('explainers/index.mdx', 'Nobody says how long the company can wait.', prose);
  return checkContent(folder).problems.map(({ what }) => what);
}

describe('numbers', () => {
  test.each(['It is 2031 now.', 'In 1950 and 2100.', 'Between 2014–2022.', '999 boats.', 'Order 68/262.', 'The 28-page text.'])(
    '%s is fine',
    (prose) => expect(saidOf(prose)).toEqual([]),
  );
  test.each(['In 1783 it began.', 'It has been so since 1854.', 'On 27 March 1854 it began.', 'It ran in 1853–1856.'])(
    'a year of an older century is fine: %s',
    (prose) => expect(saidOf(prose)).toEqual([]),
  );
  test.each([
    ['Some 1783 boats.', '1783'],
    ['A fleet of 1500.', '1500'],
    ['In 1,783 boats.', '1,783'],
    ['In 2500 boats.', '2500'],
    ['Cabin 1500 boats.', '1500'],
    ['Some 1,000 boats.', '1,000'],
    ['Some 40 000 boats.', '40 000'],
    ['Some 2500 boats.', '2500'],
    ['Some 1.5 million boats.', '1.5 million'],
    ['A 10,000-strong crew.', '10,000'],
  ])('%s is not', (prose, number) => {
    expect(saidOf(prose)).toEqual([`the number ${number} is typed in the text`]);
  });
});

describe('links', () => {
  test.each(['See [the talks](/talks/).', 'See [the list](../sources/#a).', 'See [them][a].\n\n[a]: /talks/'])(
    'to a page of the site are fine: %j',
    (prose) => expect(saidOf(prose)).toEqual([]),
  );
  test.each([
    ['See [it](https://example.org/).', 'https://example.org/'],
    ['See [it](//example.org/).', '//example.org/'],
    ['See [it](/\\\\example.org/).', '/\\example.org/'],
    ['See [it][a].\n\n[a]: https://example.org/', 'https://example.org/'],
    ['See [it].\n\n[it]: //example.org/', '//example.org/'],
    ['See https://example.org/ too.', 'https://example.org/'],
    ['See www.example.org too.', 'www.example.org'],
  ])('to elsewhere need a source: %j', (prose, address) => {
    expect(saidOf(prose)).toEqual([`a link to ${address} is typed in the text`]);
  });
});

describe('quotation marks', () => {
  test.each(['"', '“', '”', '„', '«', '»'])('%s is never typed', (mark) => {
    expect(saidOf(`They say ${mark}wait.`)).toEqual([`a quotation mark is typed in the text, at ${mark}wait.`]);
  });
  test.each(["It's the company's.", 'It’s the company’s.'])('an apostrophe is fine: %s', (prose) => {
    expect(saidOf(prose)).toEqual([]);
  });
});

describe('words of a quotation', () => {
  test('five in a row are ours', () => {
    expect(saidOf('Nobody on this side wants it.')).toEqual([]);
  });
  test('six are not, whatever their case and punctuation', () => {
    const prose = 'NOBODY, on this *side*, wants a pause.';
    expect(saidOf(prose)).toEqual([
      'words of the quotation "no-blockade" are typed in the text: nobody on this side wants a',
    ]);
  });
  test('a source between them does not hide them', () => {
    expect(saidOf('Nobody on this<Cite source="company-notice" /> side wants a pause.')).toHaveLength(1);
  });
});

describe('voices', () => {
  /** The same for <Added>, where each sentence needs a source. */
  function addedProblems(prose: string): string[] {
    const folder = edited('explainers/talks.mdx', 'It wrote: <Quote id="only-link" />.', prose);
    return checkContent(folder).problems.map(({ what }) => what);
  }

  test('a statement from around the article, a number and a source each carry a sentence', () => {
    const prose =
      'It wrote: <Quote id="only-link" />. They count <Number id="company-1700" />. It rained.<Cite source="hask-radio" />';
    expect(addedProblems(prose)).toEqual([]);
  });
  test('a source carries its own sentence, not the one before', () => {
    expect(addedProblems('It rained. It stopped.<Cite source="hask-radio" />')).toEqual([
      'in <Added> the sentence "It rained." rests on nothing',
    ]);
  });
  test('a claim or a paragraph of the article carries no added sentence', () => {
    expect(addedProblems('<Claim id="c01">She asked.</Claim> It was Tuesday.<Para n={1} />')).toHaveLength(2);
  });
  test('headings, tables and statements set large need no voice', () => {
    const folder = edited('explainers/talks.mdx', '## Two accounts', '<Quote id="detour" block />\n\n## Two accounts');
    expect(checkContent(folder).problems).toEqual([]);
  });
});

describe('a page about the site itself', () => {
  const outside = '## What was seen\n\nThe tables are made from the records.';

  test('needs no voice', () => {
    const folder = edited('explainers/numbers.mdx', '## What was seen', outside);
    expect(checkContent(folder).problems.map(({ what }) => what)).toEqual([
      'a paragraph stands outside a voice',
    ]);
    editedAgain(folder, 'explainers/numbers.mdx', 'order: 2\n', 'order: 2\naboutTheSite: true\n');
    expect(checkContent(folder).problems).toEqual([]);
  });
  test('rests on something wherever it speaks in a voice', () => {
    const folder = edited('explainers/numbers.mdx', 'order: 2\n', 'order: 2\naboutTheSite: true\n');
    editedAgain(folder, 'explainers/numbers.mdx', '<Added>\n', '<Added>\n\nIt rained.\n');
    expect(checkContent(folder).problems.map(({ what }) => what)).toEqual([
      'in <Added> the sentence "It rained." rests on nothing',
    ]);
  });
});

describe('lines', () => {
  test('a sentence in the middle of a long paragraph has its own line', () => {
    const folder = edited(
      'explainers/talks.mdx',
      'It wrote: <Quote id="only-link" />.',
      'It rained.<Cite source="hask-radio" />\nIt was\ncold. It stopped.<Cite source="hask-radio" />',
    );
    expect(checkContent(folder).problems.map(({ line, what }) => [line, what])).toEqual([
      [40, 'in <Added> the sentence "It was cold." rests on nothing'],
    ]);
  });
});
