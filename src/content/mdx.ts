/**
 * Reads an explainer's text as a tree with lines.
 * Knows Markdown and MDX; knows nothing of the components that stand in it.
 */
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from './problems.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter, ['yaml']).freeze();

export type Tree = ReturnType<typeof processor.parse>;
/** Anything that can stand in a page. */
export type Node = Tree['children'][number];
/** A component with its props, on lines of its own or inside a sentence. */
export type Element = Extract<Node, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What the parser throws; it says the place in one of two ways. */
interface Refusal {
  reason: string;
  line?: number;
}

const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && typeof (error as Partial<Refusal>).reason === 'string';

/** The whole file as a tree, or the problem that keeps it from being one. */
export function readMdx(file: string, text: string): Tree | Problem {
  try {
    return processor.parse(text);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const line = error.line ?? Number(/\((\d+):\d+/.exec(error.reason)?.[1] ?? 1);
    const reason = error.reason.replace(/\s*\([^)]*\)/g, '').replace(/`/g, '');
    const hint = 'close every component that is opened, and write no { or < in the text';
    return { file, line, what: `the page cannot be read: ${reason}`, hint };
  }
}

export const isElement = (node: Node): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const childrenOf = (node: Node | Tree): readonly Node[] =>
  'children' in node ? (node.children as Node[]) : [];

export const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** Every node below one, in the order of the page. */
export function* descendants(node: Node | Tree): Generator<Node> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* descendants(child);
  }
}
