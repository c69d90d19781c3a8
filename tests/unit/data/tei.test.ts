/** A corpus linguist reads the TEI file: it is XML, and the quoted characters are those printed. */
import { load } from 'cheerio';
import { create } from 'xmlbuilder2';
import { describe, expect, test } from 'vitest';
import { quote as quoteSchema } from '../../../src/content/schemas/quote.ts';
import { source as sourceSchema, speaker as speakerSchema } from '../../../src/content/schemas/records.ts';
import { asTei } from '../../../src/data/tei.ts';

const common = {
  speakerAsNamed: 'nobody',
  role: 'head',
  sourcing: 'relayed',
  attribution: 'explicit',
  topics: ['money'],
  published: '2031-05-07',
};
const partial = quoteSchema.parse({
  ...common,
  id: 'slow-thaw',
  ref: 'A01',
  kind: 'partial',
  words: 'a “slow” thaw – it’s <5% & [so far] so good',
  asPrinted: 'a “slow” thaw – it’s <5% & [so far] so good,',
  marks: 'curly',
  frame: 'The Ledger reported that the bank & its head spoke of {words}, no more.',
  speaker: 'bank-head',
  alsoBy: ['bank'],
  paragraph: 2,
  sentence: 1,
  span: { start: 10, end: 53 },
  selector: { prefix: 'spoke of “', suffix: '' },
  hedges: [{ words: 'so far', kind: 'possibility' }],
  brackets: [{ printed: '[so far]', kind: 'insertion', note: 'Put in by the paper.' }],
});
const silence = quoteSchema.parse({
  ...common,
  id: '2-days-later',
  ref: 'B01',
  context: true,
  kind: 'silence',
  frame: 'The bank did not answer.',
  speaker: 'bank',
  source: 'bank-letter',
});
const own = quoteSchema.parse({
  ...common,
  id: 'no-change',
  ref: 'A02',
  kind: 'direct',
  words: 'No change',
  asPrinted: 'No change.',
  marks: 'curly',
  frame: 'The Ledger reported that the head of the bank said {words}.',
  speaker: 'bank-head',
  sourcing: 'named',
});
const speakers = [
  { id: 'bank-head', name: 'Ada Example', sortName: 'Example', kind: 'person' },
  { id: 'bank', name: 'Bank of Nowhere', sortName: 'Bank', kind: 'institution' },
].map((one) => speakerSchema.parse({ ...one, role: 'head', group: 'all', inArticle: true, about: 'One.' }));
const source = sourceSchema.parse({
  id: 'bank-letter',
  title: 'Letter',
  publisher: 'Bank of Nowhere',
  short: 'Letter',
  address: 'https://bank.example/letter',
  language: 'en',
  licence: 'None.',
  seen: 'whole',
  status: 'verified',
});
const licence = [{ name: 'CC BY 4.0', address: 'https://licence.example/', covers: 'All of it.' }];
const xml = asTei({
  about: {
    site: {
      title: 'Money',
      description: 'All.',
      address: 'https://s.example/',
      data: 'https://s.example/data/',
    },
    article: {
      title: 'Rates',
      publisher: 'The Ledger',
      published: '2031-05-07',
      address: 'https://l.example/?a=1&b=2',
      language: 'en',
    },
    licence,
  },
  quotes: [partial, own, silence],
  speakers,
  sources: [source],
  language: 'en',
  editorial: 'Exact.',
  kinds: {
    direct: { label: 'whole', meaning: 'A whole sentence.' },
    partial: { label: 'partial', meaning: 'A part.' },
    silence: { label: 'silence', meaning: 'None.' },
  },
  sourcings: {
    named: { label: 'named', meaning: 'By name.' },
    relayed: { label: 'relayed', meaning: 'Passed on.' },
  },
  pageOf: (id) => `https://s.example/quotes/${id}/`,
});
const $ = load(xml, { xml: true });

describe('the document', () => {
  test('is well-formed XML in the namespace of TEI', () => {
    expect($('TEI').attr('xmlns')).toBe('http://www.tei-c.org/ns/1.0');
    // The parser leaves out white space between blocks, and nothing else.
    expect(create(xml).end()).toBe(xml.trim().replace(/>\n</g, '><'));
  });

  test('has a header with title, licence and both sources', () => {
    expect($('titleStmt > title').text()).toBe('Money: Rates');
    expect($('availability > licence').attr('target')).toBe('https://licence.example/');
    expect($('sourceDesc bibl').length).toBe(2);
    expect($('sourceDesc bibl ptr').first().attr('target')).toBe('https://l.example/?a=1&b=2');
    expect($('person persName').text()).toBe('Ada Example');
    expect($('org orgName').text()).toBe('Bank of Nowhere');
  });

  test('points only to what it has', () => {
    const ids = $('[xml\\:id]')
      .toArray()
      .map((element) => $(element).attr('xml:id'));
    expect(new Set(ids).size).toBe(ids.length);
    const pointers = $('said, seg')
      .toArray()
      .flatMap((element) =>
        ['who', 'ana', 'source'].flatMap((name) => $(element).attr(name)?.split(' ') ?? []),
      );
    expect(pointers.length).toBeGreaterThan(6);
    expect(pointers.filter((pointer) => !ids.includes(pointer.slice(1)))).toEqual([]);
  });
});

describe('a partial quotation', () => {
  const block = $('[xml\\:id="quote.slow-thaw"]');

  test('keeps its characters, in its marks, inside its frame', () => {
    expect(block.find('said').text()).toBe('“a “slow” thaw – it’s <5% & [so far] so good”');
    expect(block.clone().children('note').remove().end().text()).toBe(
      'The Ledger reported that the bank & its head spoke of “a “slow” thaw – it’s <5% & [so far] so good”, no more.',
    );
    expect(
      Buffer.from(xml).includes(Buffer.from('“a “slow” thaw – it’s &lt;5% &amp; [so far] so good”')),
    ).toBe(true);
  });

  test('passed on by somebody else says who, that it is not direct, and on whose behalf', () => {
    const said = block.find('said');
    expect(said.attr('direct')).toBe('false');
    expect(said.attr('who')).toBe('#speaker.bank-head #speaker.bank');
    expect(said.attr('ana')).toBe('#kind.partial #sourcing.relayed');
    expect(said.attr('source')).toBe('#article');
  });

  test('has its place, its selector and what was printed as notes, and no empty note', () => {
    const notes = Object.fromEntries(
      block
        .find('note')
        .toArray()
        .map((note) => [$(note).attr('type'), $(note).text()]),
    );
    expect(notes).toEqual({
      'as-printed': 'a “slow” thaw – it’s <5% & [so far] so good,',
      'selector-prefix': 'spoke of “',
      paragraph: '2',
      sentence: '1',
      characters: '10-53',
      'hedge-possibility': 'so far',
      'bracket-insertion': '[so far] Put in by the paper.',
    });
  });
});

test('words of a speaker are direct', () => {
  expect($('[xml\\:id="quote.no-change"] said').attr('direct')).toBe('true');
});

test('a silence is our report of it, and nobody says it', () => {
  const block = $('[xml\\:id="quote.2-days-later"]');
  const seg = block.find('seg');
  expect(block.find('said').length).toBe(0);
  expect(seg.text()).toBe('The bank did not answer.');
  expect(seg.attr()).toEqual({
    ana: '#kind.silence #sourcing.relayed',
    source: '#source.bank-letter',
    'xml:lang': 'en',
  });
});
