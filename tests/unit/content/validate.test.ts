/** One message for each way in which a value can miss its schema. */
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { formatProblems, suggest } from '../../../src/content/problems.ts';
import { address, date, id, list, oneOf, text } from '../../../src/content/schemas/fields.ts';
import { nameOf, validate } from '../../../src/content/validate.ts';
import { readYaml } from '../../../src/content/yaml.ts';

const schema = z.strictObject({
  id: id('An id.').optional(),
  name: text('A name.').optional(),
  short: text('A label.').max(5).optional(),
  day: date('A day.').optional(),
  page: address('A page.').optional(),
  kind: oneOf(['ground', 'supply'], 'A kind.').optional(),
  number: z.int().min(0).optional(),
  flag: z.boolean().optional(),
  items: list(z.strictObject({ who: text('A name.') }), 'Items.'),
  some: z.array(z.string()).min(1).optional(),
});

function said(yaml: string): string {
  const located = readYaml('a.yaml', yaml);
  if (Array.isArray(located)) throw new Error(located[0]?.what);
  const result = validate(schema, located.value, 'a.yaml', located);
  return 'problems' in result ? formatProblems(result.problems) : 'sound';
}

test.each([
  ['name: A name', 'sound'],
  ['nmae: A', 'a.yaml:1: the field "nmae" is not known here. Hint: did you mean "name".'],
  [
    'items:\n  - who: A\n    colour: red',
    'a.yaml:3: the field "colour" is not known here. Hint: remove it, or use one of who.',
  ],
  ['items:\n  - {}', 'a.yaml:2: the field items[1].who is missing. Hint: add "who: …".'],
  ['name: 3', 'a.yaml:1: name is 3, not text. Hint: write text here.'],
  ['name: ""', 'a.yaml:1: name is empty. Hint: write it, or leave out name.'],
  ['name: " A"', 'a.yaml:1: name is " A". Hint: it has a space at its start or end.'],
  ['short: too long', 'a.yaml:1: short is "too long". Hint: it takes at most 5 characters.'],
  ['number: 1.5', 'a.yaml:1: number is 1.5, not a whole number. Hint: write a whole number here.'],
  ['number: -1', 'a.yaml:1: number is -1. Hint: it takes at least 0.'],
  ['flag: maybe', 'a.yaml:1: flag is "maybe", not true or false. Hint: write true or false here.'],
  ['kind: suply', 'a.yaml:1: kind is "suply", which is not on its list. Hint: did you mean "supply".'],
  ['kind: sea', 'a.yaml:1: kind is "sea", which is not on its list. Hint: use one of ground, supply.'],
  ['some: []', 'a.yaml:1: some has 0 entries. Hint: give at least 1.'],
  ['items: none', 'a.yaml:1: items is "none", not a list. Hint: write a list here.'],
  [
    'id: Two Words',
    'a.yaml:1: id is "Two Words". Hint: an id is lower-case words joined by hyphens, such as domino-effect.',
  ],
  ['day: 2020-02-30', 'a.yaml:1: day is "2020-02-30". Hint: the calendar has no such day.'],
  ['page: example.org', 'a.yaml:1: page is "example.org". Hint: an address begins with http:// or https://.'],
])('%j: %s', (yaml, expected) => {
  expect(said(yaml)).toBe(expected);
});

test('all problems are said at once, in the order of their lines', () => {
  expect(said('flag: 1\nname: 2\nnumber: x').split('\n')).toEqual([
    expect.stringMatching(/^a\.yaml:1: flag/),
    expect.stringMatching(/^a\.yaml:2: name/),
    expect.stringMatching(/^a\.yaml:3: number/),
  ]);
});

test('a path is named as an editor would say it', () => {
  expect(nameOf(['sources', 1])).toBe('sources[2]');
  expect(nameOf(['span', 'start'])).toBe('span.start');
});

test('a suggestion is made only for a name that is near', () => {
  expect(suggest('timse', ['times', 'ledger'], 'add it')).toBe('did you mean "times"');
  expect(suggest('gazette', ['times', 'ledger'], 'add it')).toBe('add it');
  expect(suggest('times', [], 'add it')).toBe('add it');
});
