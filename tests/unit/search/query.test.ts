/** A query is read as its writer means it: phrases in any marks, OR, exclusions, fields. */
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query.ts';
import { without } from '../../../src/search/without.ts';

/** The segments of a query, branch by branch: `"…"` for a phrase, `…` behind an open one. */
const read = (text: string): string[][] =>
  parseQuery(text).branches.map(({ segments }) =>
    segments.map(({ text: words, quoted, open }) => `${quoted ? `"${words}"` : words}${open ? '…' : ''}`),
  );

const fieldsIn = (text: string) =>
  parseQuery(text).fields.map(({ field, values, not }) => `${not ? '-' : ''}${field}=${values.join('|')}`);

describe('phrases', () => {
  test.each([
    '"a b"',
    '“a b”',
    '„a b“',
    '«a b»',
    '»a b«',
    '”a b”',
    '″a b″',
    '＂a b＂',
    "'a b'",
    '‘a b’',
    '‚a b‘',
  ])('in %s', (query) => {
    expect(read(query)).toEqual([['"a b"']]);
  });

  test('stand beside words, before and after', () => {
    expect(read('one "two three" four')).toEqual([['one', '"two three"', 'four…']]);
  });

  test('may still be open, and so may the last word', () => {
    expect(read('"two thr')).toEqual([['"two thr"…']]);
    expect(read('one tw')).toEqual([['one tw…']]);
    expect(read('one tw ')).toEqual([['one tw']]);
    expect(read('tw*')).toEqual([['tw*…']]);
  });

  test('are not made by apostrophes', () => {
    expect(read("it's the Russians' plan ")).toEqual([["it's the Russians' plan"]]);
    expect(read("'it's hard'")).toEqual([['"it\'s hard"']]);
  });

  test('without a word in them are nothing', () => {
    expect(read('"" “ ” one ')).toEqual([['one']]);
  });
});

describe('OR', () => {
  test('parts all that stands on either side', () => {
    expect(read('a b OR "c d" OR e ')).toEqual([['a b'], ['"c d"'], ['e']]);
    expect(read('a | b ')).toEqual([['a'], ['b']]);
  });

  test('is a word in small letters, or inside another word or a phrase', () => {
    expect(read('a or b ORDER "c OR d"')).toEqual([['a or b ORDER', '"c OR d"']]);
  });

  test('leaves a field beside words to all, and a field alone to itself', () => {
    expect(fieldsIn('speaker:x a OR b')).toEqual(['speaker=x']);
    const { branches, fields } = parseQuery('a OR speaker:x');
    expect(fields).toEqual([]);
    expect(branches.map(({ fields: own }) => own.length)).toEqual([0, 1]);
  });

  test('leaves each side its own fields where several have some', () => {
    const { branches, fields } = parseQuery('speaker:x a OR b OR speaker:y c');
    expect(fields).toEqual([]);
    expect(branches.map(({ fields: own }) => own.flatMap(({ values }) => values))).toEqual([
      ['x'],
      [],
      ['y'],
    ]);
  });

  test('leaves what is excluded to all', () => {
    expect(fieldsIn('a OR -speaker:x b')).toEqual(['-speaker=x']);
  });
});

describe('exclusions', () => {
  test.each(['-b', '−b', '‐b', '–b'])('%s', (typed) => {
    const { not, branches } = parseQuery(`a ${typed} c`);
    expect(not.map(({ text }) => text)).toEqual(['b']);
    expect(branches[0]?.segments.map(({ text }) => text)).toEqual(['a', 'c']);
  });

  test('of a phrase and of a field', () => {
    expect(parseQuery('a -"b c"').not.map(({ text, quoted }) => [text, quoted])).toEqual([['b c', true]]);
    expect(fieldsIn('a -speaker:"b c"')).toEqual(['-speaker=b c']);
  });

  test('not of a hyphen inside a word, nor of a dash by itself', () => {
    expect(parseQuery('off-ramp - way').not).toEqual([]);
  });
});

describe('fields', () => {
  test.each([
    ['speaker:Obama', 'speaker=Obama'],
    ['SPEAKER:Obama', 'speaker=Obama'],
    ['speaker: Obama', 'speaker=Obama'],
    ['speaker:"Fogh Rasmussen"', 'speaker=Fogh Rasmussen'],
    ['speaker:“Fogh Rasmussen”', 'speaker=Fogh Rasmussen'],
    ['by:Obama', 'speaker=Obama'],
    ['kind:direct,partial', 'kind=direct|partial'],
    ['para:4', 'paragraph=4'],
    ['org:x', 'organisation=x'],
    ['in:article', 'where=article'],
  ])('%s', (query, expected) => {
    expect(fieldsIn(query)).toEqual([expected]);
  });

  test('that nobody knows are words', () => {
    expect(fieldsIn('http://x note:y constructor:z')).toEqual([]);
    expect(read('note:y ')).toEqual([['note:y']]);
  });

  test('without a value ask for nothing yet', () => {
    expect(parseQuery('speaker:')).toMatchObject({ branches: [], fields: [], not: [] });
  });
});

test('operators can be taken out of what was typed', () => {
  const query = '“a b” -c speaker:"d e" f';
  const { places } = parseQuery(query);
  expect(without(query, places.quotes, 'quotes')).toBe('a b -c speaker:"d e" f');
  expect(without(query, places.exclusions, 'exclusions')).toBe('“a b” speaker:"d e" f');
  expect(without(query, places.fields, 'fields')).toBe('“a b” -c f');
});

test('nothing typed asks for nothing', () => {
  for (const nothing of ['', '   ', '"', '-', '- -', '""', '***', 'OR', '| |']) {
    expect(parseQuery(nothing)).toMatchObject({ branches: [], fields: [], not: [] });
  }
});
