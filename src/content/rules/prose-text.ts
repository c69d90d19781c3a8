/**
 * The running text of an explainer: each paragraph and heading flattened to a string,
 * with the components inside it, the lines it came from, and the voice it stands in.
 */
import { childrenOf, isElement, lineOf, type Element, type Node } from '../mdx.ts';
import type { Body } from '../read.ts';
import { componentOf } from '../vocabulary.ts';
import { noteMark, wordsMark } from './prose-sentences.ts';

/** A component inside a text, and the part of the text that it covers. */
interface Mark {
  element: Element;
  start: number;
  end: number;
}

export interface Passage {
  file: string;
  kind: 'heading' | 'paragraph';
  /** The name of the voice around it; nothing outside a voice. */
  voice: string | undefined;
  text: string;
  marks: readonly Mark[];
  /** The line on which a character of the text stands. */
  lineAt(offset: number): number;
}

interface Piece {
  start: number;
  line: number;
  raw: string;
}

const marksOfWords: ReadonlySet<string | null> = new Set(['Quote', 'Number']);

function flatten(node: Node): Pick<Passage, 'text' | 'marks' | 'lineAt'> {
  const pieces: Piece[] = [];
  const marks: Mark[] = [];
  let text = '';
  const add = (raw: string, from: Node) => {
    pieces.push({ start: text.length, line: lineOf(from), raw });
    text += raw.replace(/\s/g, ' ');
  };
  const visit = (at: Node) => {
    const start = text.length;
    if (at.type === 'text' || at.type === 'inlineCode') add(at.value, at);
    else if (at.type === 'break') add(' ', at);
    else if (isElement(at) && componentOf(at.name)?.holds === 'nothing') {
      add(marksOfWords.has(at.name) ? wordsMark : noteMark, at);
    } else childrenOf(at).forEach(visit);
    if (isElement(at)) marks.push({ element: at, start, end: text.length });
  };
  visit(node);
  return {
    text,
    marks,
    lineAt(offset) {
      const piece = pieces.findLast(({ start }) => start <= offset);
      if (!piece) return lineOf(node);
      return piece.line + (piece.raw.slice(0, offset - piece.start).match(/\n/g)?.length ?? 0);
    },
  };
}

/** What was read of each page: several rules ask for it. */
const read = new WeakMap<Body, readonly Passage[]>();

/** Every paragraph and heading of a page, in order. */
export function passagesOf(body: Body): readonly Passage[] {
  const passages = read.get(body) ?? readPassages(body);
  read.set(body, passages);
  return passages;
}

function readPassages({ file, tree }: Body): Passage[] {
  const passages: Passage[] = [];
  const visit = (node: Node, voice: string | undefined) => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      passages.push({ file, kind: node.type, voice, ...flatten(node) });
      return;
    }
    const own = isElement(node) && componentOf(node.name)?.supportedBy ? (node.name ?? undefined) : voice;
    childrenOf(node).forEach((child) => visit(child, own));
  };
  tree.children.forEach((node) => visit(node, undefined));
  return passages;
}
