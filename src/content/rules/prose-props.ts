/**
 * The components of an explainer with their props, read as plain values, and the records they name.
 * Knows the vocabulary; says nothing of what is wrong with a value.
 */
import { descendants, isElement, lineOf, type Element } from '../mdx.ts';
import type { Body } from '../read.ts';
import { componentOf } from '../vocabulary.ts';
import type { Reference } from './references.ts';

/** A prop as written: its value, `true` when it stands alone, nothing when it is code. */
export interface Given {
  name: string;
  value: string | number | true | undefined;
  line: number;
}

/** Every component of a page, in order. */
export function elementsOf({ tree }: Pick<Body, 'tree'>): Element[] {
  return [...descendants(tree)].filter(isElement);
}

type Attribute = Element['attributes'][number];

/** The number inside `{3}`; nothing for any other code. */
function numberIn(attribute: Attribute): number | undefined {
  const value = 'value' in attribute ? attribute.value : undefined;
  const code = typeof value === 'object' && value !== null ? value.value.trim() : '';
  return /^\d+$/.test(code) ? Number(code) : undefined;
}

/** The props of a component; a spread (`{...x}`) has the name "...". */
export function propsOf(element: Element): Given[] {
  return element.attributes.map((attribute) => {
    const line = attribute.position?.start.line ?? lineOf(element);
    if (attribute.type === 'mdxJsxExpressionAttribute') return { name: '...', value: undefined, line };
    const { name, value } = attribute;
    if (value === null || value === undefined) return { name, value: true, line };
    return { name, value: typeof value === 'string' ? value : numberIn(attribute), line };
  });
}

/** The value of one prop, when it is text. */
export function textProp(element: Element, name: string): string | undefined {
  const value = propsOf(element).find((prop) => prop.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Every record that a page names. */
export function referencesInProse(body: Body): Reference[] {
  return elementsOf(body).flatMap((element) =>
    propsOf(element).flatMap(({ name, value, line }) => {
      const takes = componentOf(element.name)?.props[name]?.takes;
      if (typeof takes !== 'object' || !('idFrom' in takes) || typeof value !== 'string') return [];
      const field = `${name} in <${element.name}>`;
      return [{ collection: takes.idFrom, id: value, field, file: body.file, line: () => line }];
    }),
  );
}
