/** Who speaks in each paragraph: one voice, never mixed, and what each sentence of it rests on. */
import { childrenOf, isElement, lineOf, type Element, type Node } from '../mdx.ts';
import type { Problem } from '../problems.ts';
import type { Body, RawContent } from '../read.ts';
import { componentOf, voices } from '../vocabulary.ts';
import { textProp } from './prose-props.ts';
import { cutSentences, noteMark, wordsMark } from './prose-sentences.ts';
import type { Passage } from './prose-text.ts';

const isVoice = (node: Node): node is Element => isElement(node) && !!componentOf(node.name)?.supportedBy;

/** The page answers its question first. */
export function answerFirst({ file, tree }: Body): Problem[] {
  const first = tree.children.find(({ type }) => type !== 'yaml' && type !== 'mdxjsEsm');
  if (first && isElement(first) && first.name === 'Answer') return [];
  const hint = 'begin with <Answer>, and answer the question of the title in two sentences';
  return [{ file, line: first ? lineOf(first) : 1, what: 'the page does not begin with <Answer>', hint }];
}

/** One voice inside another. */
export function mixedVoices({ file, tree }: Body): Problem[] {
  const visit = (node: Node, around: string | undefined): Problem[] => {
    const own = isVoice(node) ? (node.name ?? undefined) : around;
    const inside = childrenOf(node).flatMap((child) => visit(child, own));
    if (!isVoice(node) || around === undefined) return inside;
    const what = `<${node.name}> stands inside <${around}>`;
    return [{ file, line: lineOf(node), what, hint: `close <${around}> before it; voices are never mixed` }, ...inside];
  };
  return tree.children.flatMap((node) => visit(node, undefined));
}

/** A paragraph that nobody says. */
export function voiceless(passages: readonly Passage[]): Problem[] {
  return passages
    .filter(({ kind, voice }) => kind === 'paragraph' && voice === undefined)
    .map(({ file, lineAt }) => ({
      file,
      line: lineAt(0),
      what: 'a paragraph stands outside a voice',
      hint: `put it into one of ${voices.map((name) => `<${name}>`).join(', ')}`,
    }));
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

/** In added context a statement of the article carries no source of its own; one from around it does. */
function supports(element: Element, voice: string, isContext: (id: string) => boolean): boolean {
  if (!componentOf(voice)?.supportedBy?.includes(element.name ?? '')) return false;
  if (voice !== 'Added' || element.name !== 'Quote') return true;
  return isContext(textProp(element, 'id') ?? '');
}

/** A sentence that does not say where it comes from. */
export function unsupportedSentences(passages: readonly Passage[], raw: RawContent): Problem[] {
  const ofArticle = new Set(raw.entries.quotes.flatMap(({ record }) => (record.context ? [] : [record.id])));
  const isContext = (id: string) => !ofArticle.has(id);
  return passages.flatMap(({ file, kind, voice, text, marks, lineAt }) => {
    const wanted = componentOf(voice ?? null)?.supportedBy ?? [];
    if (kind !== 'paragraph' || voice === undefined || wanted.length === 0) return [];
    const support = marks.filter(({ element }) => supports(element, voice, isContext));
    return cutSentences(text).flatMap(({ start, end }) => {
      const words = text.slice(start, end).replaceAll(noteMark, '').trim();
      if (!/[\p{L}\p{N}]/u.test(words)) return [];
      if (support.some((mark) => mark.start < end && mark.end > start)) return [];
      const what = `in <${voice}> the sentence "${short(words.replaceAll(wordsMark, '…'))}" rests on nothing`;
      const hint = `give it one of ${wanted.map((name) => `<${name}>`).join(', ')}`;
      return [{ file, line: lineAt(start + text.slice(start).search(/\S/)), what, hint }];
    });
  });
}
