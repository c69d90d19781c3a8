/** The vocabulary that is checked is the vocabulary that is drawn, and the one that authors are told of. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { voices, vocabulary } from '../../../src/content/vocabulary.ts';

const names = Object.keys(vocabulary).sort();

test('every component that is checked is drawn, and no other', () => {
  // Read as text: the file imports Astro components, which need a page to stand in.
  // A lower-case name is an element of Markdown, such as a link, and no word of the vocabulary.
  const index = readFileSync('src/prose/index.ts', 'utf8');
  const object = /export const \w+ = \{([^}]*)\}/.exec(index)?.[1] ?? '';
  const drawn = [...object.matchAll(/^\s*([A-Z]\w+)\b/gm)].map((match) => match[1]);
  expect(drawn.sort()).toEqual(names);
});

test('every component takes the props that are checked, and needs the same ones', () => {
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    const source = readFileSync(`src/prose/${name}.astro`, 'utf8');
    const props = /interface Props \{([^}]*)\}/.exec(source)?.[1] ?? '';
    const drawn = [...props.matchAll(/^ {2}(\w+)(\??):/gm)].map(([, prop, optional]) => `${prop}${optional}`);
    const checked = Object.entries(vocabulary[name]?.props ?? {}).map(
      ([prop, { required }]) => prop + (required ? '' : '?'),
    );
    expect({ name, props: drawn.sort() }).toEqual({ name, props: checked.sort() });
  }
});

test('every component is explained to authors', () => {
  const manual = readFileSync('content/README.md', 'utf8');
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !manual.includes(`<${name}`))).toEqual([]);
});

test('there are three voices, with the answer and what is known, unknown and disputed', () => {
  expect([...voices].sort()).toEqual(['Added', 'Answer', 'Article', 'Disputed', 'Known', 'Reading', 'Unknown']);
});
