/** What may stand on an explainer: the components of the vocabulary with their props, and plain Markdown. */
import { childrenOf, descendants, isElement, lineOf, type Element, type Node } from '../mdx.ts';
import { suggest, type Problem } from '../problems.ts';
import type { Body, RawContent } from '../read.ts';
import { datePattern } from '../schemas/fields.ts';
import { componentOf, vocabulary, type Component, type Takes } from '../vocabulary.ts';
import { missingPlace } from './article-statements.ts';
import { elementsOf, propsOf, type Given } from './prose-props.ts';

type Said = Pick<Problem, 'what' | 'hint'>;

const names = Object.keys(vocabulary);

function unknownComponent(name: string | null): Said {
  const hint = suggest(name ?? '', names, `use one of ${names.join(', ')}`);
  return { what: `<${name ?? ''}> is not a component of this site`, hint };
}

/** What is wrong with the value of a known prop. */
function wrongValue(of: string, { name, value }: Given, takes: Takes, raw: RawContent): Said | undefined {
  const prop = `${name} in <${of}>`;
  if (takes === 'flag') {
    if (value === true) return undefined;
    return { what: `${prop} has a value`, hint: `write ${name} alone` };
  }
  if (takes === 'paragraph') {
    if (typeof value !== 'number') return { what: `${prop} is not a number`, hint: `write ${name}={3}` };
    const article = raw.documents.article?.record;
    const missing = article && missingPlace(article, { paragraph: value });
    return missing && { what: `${prop} is wrong: ${missing.what}`, hint: 'count from 1, as article.yaml lists them' };
  }
  if (typeof value !== 'string' || value.trim() === '') {
    return { what: `${prop} is not plain text`, hint: `write ${name}="…"` };
  }
  if (takes === 'date' && !datePattern.test(value)) {
    return { what: `${prop} is "${value}"`, hint: 'a date is written year-month-day, such as 2020-01-31' };
  }
  if (typeof takes === 'object' && 'oneOf' in takes && !takes.oneOf.includes(value)) {
    const hint = suggest(value, takes.oneOf, `use one of ${takes.oneOf.join(', ')}`);
    return { what: `${prop} is "${value}", which is not on its list`, hint };
  }
  return undefined;
}

function propProblems(element: Element, component: Component, raw: RawContent): (Said & { line: number })[] {
  const of = element.name ?? '';
  const given = propsOf(element);
  const known = Object.keys(component.props);
  const wrong = given.flatMap((prop, i): (Said & { line: number })[] => {
    const { line, name } = prop;
    const takes = component.props[name]?.takes;
    if (takes === undefined) {
      const hint = suggest(name, known, known.length > 0 ? `use one of ${known.join(', ')}` : 'remove it');
      return [{ line, what: `<${of}> takes no ${name}`, hint }];
    }
    if (given.findIndex((other) => other.name === name) < i) {
      return [{ line, what: `<${of}> has ${name} twice`, hint: 'keep one of the two' }];
    }
    const said = wrongValue(of, prop, takes, raw);
    return said ? [{ line, ...said }] : [];
  });
  const missing = Object.entries(component.props)
    .filter(([name, { required }]) => required && !given.some((prop) => prop.name === name))
    .map(([name, { takes }]) => {
      const hint = takes === 'paragraph' ? `write <${of} ${name}={3}>` : `write <${of} ${name}="…">`;
      return { line: lineOf(element), what: `<${of}> has no ${name}`, hint };
    });
  return [...wrong, ...missing];
}

/** Whether a component stands where it belongs: on lines of its own, or inside a sentence. */
function misplaced(element: Element, { stands }: Component): Said | undefined {
  const isBlock = element.type === 'mdxJsxFlowElement';
  const isFlagged = propsOf(element).some(({ name }) => name === 'block');
  const wantsBlock = stands === 'block' || (stands === 'block-if-flagged' && isFlagged);
  if (isBlock === wantsBlock) return undefined;
  const name = `<${element.name}${isFlagged ? ' block' : ''}>`;
  if (wantsBlock) {
    return {
      what: `${name} stands inside a paragraph`,
      hint: 'put it on lines of its own, with blank lines around it',
    };
  }
  const hint = 'put it on the line of a sentence';
  const orBlock = stands === 'block-if-flagged' ? ', or write block in it' : '';
  return { what: `${name} stands on a line of its own`, hint: hint + orBlock };
}

const isBlank = (node: Node) => node.type === 'text' && node.value.trim() === '';

function wrongContents(element: Element, { holds }: Component): Said | undefined {
  const inside = childrenOf(element).filter((node) => !isBlank(node));
  const { name } = element;
  if (holds === 'nothing') {
    return inside.length === 0
      ? undefined
      : { what: `<${name}> has something inside it`, hint: `write <${name} … />` };
  }
  if (typeof holds === 'object') {
    const isRight = inside.length > 0 && inside.every((node) => isElement(node) && node.name === holds.only);
    return isRight
      ? undefined
      : { what: `<${name}> holds something else than <${holds.only}>`, hint: `write only <${holds.only} … /> in it` };
  }
  if (inside.length > 0) return undefined;
  return { what: `<${name}> has nothing inside it`, hint: `write the words between <${name}> and </${name}>` };
}

/** Components that stand only inside another one. */
const parts = new Map(
  Object.entries(vocabulary).flatMap(([parent, { holds }]) =>
    typeof holds === 'object' && 'only' in holds ? [[holds.only, parent] as const] : [],
  ),
);

function strayParts({ tree }: Body): { node: Element; said: Said }[] {
  return [tree, ...descendants(tree)].flatMap((parent) =>
    childrenOf(parent as Node).flatMap((node) => {
      const home = isElement(node) ? parts.get(node.name ?? '') : undefined;
      if (!home || (isElement(parent as Node) && (parent as Element).name === home)) return [];
      const said = { what: `<${(node as Element).name}> stands outside <${home}>`, hint: `move it into <${home}>` };
      return [{ node: node as Element, said }];
    }),
  );
}

export function componentProblems(body: Body, raw: RawContent): Problem[] {
  const { file } = body;
  const own = elementsOf(body).flatMap((element): Problem[] => {
    const line = lineOf(element);
    const component = componentOf(element.name);
    if (!component) return [{ file, line, ...unknownComponent(element.name) }];
    const said = [misplaced(element, component), wrongContents(element, component)].filter((one) => one !== undefined);
    return [
      ...said.map((one) => ({ file, line, ...one })),
      ...propProblems(element, component, raw).map((one) => ({ file, ...one })),
    ];
  });
  return [...own, ...strayParts(body).map(({ node, said }) => ({ file, line: lineOf(node), ...said }))];
}

const notUsed: Partial<Record<Node['type'], Said>> = {
  mdxjsEsm: { what: 'the page imports or exports', hint: 'remove the line; components need no import' },
  mdxFlowExpression: { what: 'the page has code in braces', hint: 'write it as text, or remove it' },
  mdxTextExpression: { what: 'the page has code in braces', hint: 'write it as text, or remove it' },
  blockquote: { what: 'a block quotation is typed in Markdown', hint: 'use <Quote id="…" block />' },
  image: { what: 'a picture is set in Markdown', hint: 'remove it; figures come from the data' },
  imageReference: { what: 'a picture is set in Markdown', hint: 'remove it; figures come from the data' },
  code: { what: 'a block of code stands in the text', hint: 'remove the spaces or the marks before the lines' },
};

/** Whether an address leads away from the site: it names its protocol, or a host alone. */
const leadsAway = (url: string) => /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(url);

/** The address that a node leads to; a bare address in a text becomes a link by itself. */
function addressIn(node: Node): string | undefined {
  if (node.type === 'text') return /\b(?:https?:\/\/|www\.)\S+/i.exec(node.value)?.[0];
  const isLink = node.type === 'link' || node.type === 'definition';
  return isLink && leadsAway(node.url) ? node.url : undefined;
}

/** Code and Markdown that explainers do without, and links without a source. */
export function foreignMarkdown({ file, tree }: Body): Problem[] {
  return [...descendants(tree)].flatMap((node) => {
    const said = notUsed[node.type];
    if (said) return [{ file, line: lineOf(node), ...said }];
    const address = addressIn(node);
    if (address === undefined) return [];
    const what = `a link to ${address} is typed in the text`;
    return [{ file, line: lineOf(node), what, hint: 'add the document to sources.yaml and write <Cite source="…" />' }];
  });
}
