/** What is read, and on which line it stands. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { readYaml } from '../../../src/content/yaml.ts';
import { base, copyOfBase, edited, removeCopies } from './edited-content.ts';

afterAll(removeCopies);

const yaml = `# a comment
- id: one
  list: [a, b]
  inner:
    deep: >-
      folded
      text
- id: two
`;

function read(text: string, firstLine?: number) {
  const located = readYaml('a.yaml', text, firstLine);
  if (Array.isArray(located)) throw new Error(located[0]?.what);
  return located;
}

test('a value stands on the line where it begins', () => {
  const { lineOf } = read(yaml);
  expect(lineOf([0])).toBe(2);
  expect(lineOf([0, 'list', 1])).toBe(3);
  expect(lineOf([0, 'inner', 'deep'])).toBe(5);
  expect(lineOf([1, 'id'])).toBe(8);
});

test('a field that is missing stands where its record does', () => {
  const { lineOf } = read(yaml);
  expect(lineOf([0, 'inner', 'nothing'])).toBe(5);
  expect(lineOf([1, 'nothing', 'at', 'all'])).toBe(8);
});

test('a key is found on its own line', () => {
  expect(read(yaml).lineOfKey([0, 'inner'], 'deep')).toBe(5);
  expect(read(yaml).lineOfKey([0], 'inner')).toBe(4);
});

test('lines of frontmatter are counted from the top of the page', () => {
  expect(read('title: A\norder: 1\n', 2).lineOf(['order'])).toBe(3);
  const page = readContent(base).entries.explainers.find(({ record }) => record.id === 'talks');
  expect(page?.lineOf(['order'])).toBe(5);
});

test('a record takes its id from the name of its file', () => {
  const { entries } = readContent(base);
  expect(entries.quotes.map(({ record, file }) => [record.id, file])).toContainEqual([
    'detour',
    'quotes/detour.yaml',
  ]);
  expect(entries.quotes).toHaveLength(8);
});

test('text that is a duplicate key or no YAML is a problem with its line', () => {
  expect(readYaml('a.yaml', 'a: 1\nb: 2\na: 3\n')).toEqual([
    { file: 'a.yaml', line: 3, what: 'the field a stands twice in one record', hint: 'keep one of the two' },
  ]);
  expect(readYaml('a.yaml', 'a: 1\nb: "open\n')).toMatchObject([{ file: 'a.yaml', line: 3 }]);
});

test('one broken record leaves the others readable, and its id known', () => {
  const raw = readContent(edited('places.yaml', 'country: XO\n  longitude: -145.1', 'country: Orvane\n  longitude: -145.1'));
  expect(raw.problems).toHaveLength(1);
  expect(raw.entries.places).toHaveLength(12);
  expect(raw.ids.places.has('orvane-town')).toBe(true);
});

test('hidden files and pictures beside a page are left alone', () => {
  const folder = copyOfBase();
  writeFileSync(path.join(folder, 'quotes/.DS_Store'), '');
  writeFileSync(path.join(folder, 'explainers/quay.png'), '');
  writeFileSync(path.join(folder, 'README.md'), '# What the site says\n');
  expect(readContent(folder).problems).toEqual([]);
});
