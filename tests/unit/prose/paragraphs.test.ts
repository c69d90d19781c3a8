/** Sentences that stand in components keep their paragraphs and the spaces between them. */
import { describe, expect, test } from 'vitest';
import { withParagraphs, type PageNode } from '../../../src/prose/paragraphs.ts';

function component(name: string, line: number, from: number, to: number, flags: string[] = []): PageNode {
  const attributes = flags.map((flag) => ({ name: flag }));
  const position = { start: { line, offset: from }, end: { line, offset: to } };
  return { type: 'mdxJsxFlowElement', name, attributes, children: [], position };
}

const shape = (nodes: readonly PageNode[]): unknown[] =>
  nodes.map(({ type, name, value, children = [] }) =>
    type === 'paragraph' ? children.map((child) => child.value ?? child.name) : (value ?? name ?? type),
  );

describe('components that MDX took out of their paragraph', () => {
  test('stand in one paragraph again, with a space between them', () => {
    const nodes = [component('Claim', 3, 10, 40), component('Claim', 4, 41, 80)];
    expect(shape(withParagraphs(nodes))).toEqual([['Claim', ' ', 'Claim']]);
  });

  test('stand in two paragraphs when an empty line parts them', () => {
    const nodes = [component('Claim', 3, 10, 40), component('Claim', 5, 42, 80)];
    expect(shape(withParagraphs(nodes))).toEqual([['Claim'], ['Claim']]);
  });

  test('get no space where the author typed none', () => {
    const nodes = [component('Quote', 3, 10, 40), component('Cite', 3, 40, 60)];
    expect(shape(withParagraphs(nodes))).toEqual([['Quote', 'Cite']]);
  });

  test('stay blocks when that is what they are', () => {
    const nodes = [component('Quote', 3, 10, 40, ['block']), component('Ladder', 4, 41, 60)];
    expect(shape(withParagraphs(nodes))).toEqual(['Quote', 'Ladder']);
  });

  test('do not run into the paragraph of a block between them', () => {
    const nodes = [
      component('Claim', 3, 0, 9),
      component('Ladder', 4, 10, 19),
      component('Claim', 5, 20, 29),
    ];
    expect(shape(withParagraphs(nodes))).toEqual([['Claim'], 'Ladder', ['Claim']]);
  });
});
