/** The outline of an explainer: headings in steps, and each term explained once. */
import { descendants, isElement, lineOf } from '../mdx.ts';
import type { Problem } from '../problems.ts';
import type { Body } from '../read.ts';
import { textProp } from './prose-props.ts';

/** The title of a page is its only first-level heading, and levels go down one at a time. */
export function headingSteps({ file, tree }: Body): Problem[] {
  let level = 1;
  return [...descendants(tree)].flatMap((node) => {
    if (node.type !== 'heading') return [];
    const before = level;
    level = node.depth;
    const line = lineOf(node);
    if (node.depth === 1) {
      return [{ file, line, what: 'a heading is of level 1', hint: 'the title is level 1; begin with ##' }];
    }
    if (node.depth <= before + 1) return [];
    const what = `a heading of level ${node.depth} follows level ${before}`;
    return [{ file, line, what, hint: `write ${'#'.repeat(before + 1)}` }];
  });
}

/** A term is explained where it is first used, and only there. */
export function termsOnce({ file, tree }: Body): Problem[] {
  const seen = new Set<string>();
  return [...descendants(tree)].flatMap((node) => {
    const id = isElement(node) && node.name === 'Term' ? textProp(node, 'id') : undefined;
    if (id === undefined) return [];
    const isFirst = !seen.has(id);
    seen.add(id);
    if (isFirst) return [];
    const what = `the term "${id}" is explained twice on this page`;
    return [{ file, line: lineOf(node), what, hint: 'keep <Term> at its first use' }];
  });
}
