/**
 * Gives a paragraph that is made of components alone its <p> and its spaces back: MDX takes such a
 * paragraph apart, so that two sentences in `<Claim>` would run into one another.
 * Knows from the vocabulary which components stand inside a sentence; knows nothing of how they look.
 */
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { componentOf } from '../content/vocabulary.ts';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/** As much of a node of the page as is looked at here. */
export interface PageNode {
  type: string;
  name?: string | null;
  attributes?: readonly { name?: string }[];
  children?: readonly PageNode[];
  value?: string;
  position?: { start: Point; end: Point };
}

interface Point {
  line: number;
  offset?: number;
}

const isFlagged = ({ attributes = [] }: PageNode): boolean => attributes.some(({ name }) => name === 'block');

function standsInSentence(node: PageNode): boolean {
  if (node.type !== 'mdxJsxFlowElement') return false;
  const stands = componentOf(node.name ?? null)?.stands;
  return stands === 'inline' || (stands === 'block-if-flagged' && !isFlagged(node));
}

/** Whether two neighbours stood in one paragraph: an empty line parts paragraphs. */
const together = (a: PageNode, b: PageNode): boolean =>
  a.position !== undefined && b.position !== undefined && b.position.start.line - a.position.end.line <= 1;

const touching = (a: PageNode, b: PageNode): boolean => a.position?.end.offset === b.position?.start.offset;

/** The children of a block, with paragraphs around the components that stand inside sentences. */
export function withParagraphs(children: readonly PageNode[]): PageNode[] {
  const result: PageNode[] = [];
  let before: PageNode | undefined;
  for (const child of children) {
    const open = result.at(-1);
    if (!standsInSentence(child)) result.push(child);
    else {
      const phrase = { ...child, type: 'mdxJsxTextElement' };
      if (before && open?.children && together(before, child)) {
        const space = touching(before, child) ? [] : [{ type: 'text', value: ' ' }];
        result[result.length - 1] = { ...open, children: [...open.children, ...space, phrase] };
      } else result.push({ type: 'paragraph', children: [phrase] });
    }
    before = standsInSentence(child) ? child : undefined;
  }
  return result;
}

function repair(node: PageNode): PageNode | undefined {
  const { children = [] } = node;
  return children.some(standsInSentence) ? { ...node, children: withParagraphs(children) } : undefined;
}

/** For the Markdown processor of the site. */
export const paragraphsOfComponents = {
  name: 'paragraphs-of-components',
  options: { position: true },
  mdxJsxFlowElement: repair,
  listItem: repair,
  blockquote: repair,
} as Plugin;
