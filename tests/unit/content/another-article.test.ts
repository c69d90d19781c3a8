/** The invented article is whole: its own text bears out its records, and its pages use every component. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent, loadContent } from '../../../src/content/load.ts';
import { elementsOf } from '../../../src/content/rules/prose-props.ts';
import { vocabulary } from '../../../src/content/vocabulary.ts';
import { base } from './edited-content.ts';

const text = readFileSync(path.join(base, 'article.txt'), 'utf8');
const characters = [...text];
const { article, quotes, places, site } = loadContent(base);
const between = (start: number, end: number) => characters.slice(start, end).join('');
const sha256 = (of: string) => createHash('sha256').update(of).digest('hex');

test('nothing in it is even worth a look', () => {
  expect(checkContent(base).warnings).toEqual([]);
});

test('the text has the length and the hash that the record gives', () => {
  expect(article.characters).toBe(characters.length);
  expect(article.sha256).toBe(sha256(text));
});

test('every sentence begins and ends where the record says', () => {
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  expect(sentences.map(({ start, end }) => between(start, end)).join(' ')).toBe(
    text.split('\n\n').slice(1).join(' '),
  );
  expect(sentences.map(({ start, end }) => between(start, end).split(' ').length)).toEqual(
    sentences.map(({ words }) => words),
  );
});

test('every statement of the article stands in the text, between its prefix and suffix', () => {
  const inArticle = [...quotes.values()].filter(({ context }) => !context);
  expect(inArticle).toHaveLength(7);
  for (const { span, selector, asPrinted } of inArticle) {
    const { start, end, sha256: hash } = span ?? { start: 0, end: 0 };
    const { prefix, suffix } = selector ?? { prefix: '?', suffix: '?' };
    if (asPrinted !== undefined) expect(between(start, end)).toBe(asPrinted);
    else expect(sha256(between(start, end))).toBe(hash);
    expect(between(start - [...prefix].length, start)).toBe(prefix);
    expect(between(end, end + [...suffix].length)).toBe(suffix);
  }
});

test('its places lie in another part of the world than where the machine grew up', () => {
  expect(places.size).toBeGreaterThanOrEqual(12);
  expect(site.frame.east).toBeLessThan(0);
  expect(site.frame.north).toBeLessThan(0);
});

test('its pages use every component of the vocabulary', () => {
  const used = new Set(checkContent(base).raw.bodies.flatMap((body) => elementsOf(body).map(({ name }) => name)));
  expect([...used].sort()).toEqual(Object.keys(vocabulary).sort());
});
