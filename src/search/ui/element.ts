/**
 * Makes elements in the browser from plain values.
 * Text always becomes text, so that nothing a reader types or pastes can turn into markup.
 */
import { fill } from '../fill.ts';

type Value = string | number | boolean | undefined;
export type Child = Node | string | false | undefined;

/** An element with its attributes (`true` stands for an attribute without a value) and what it holds. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes?: Readonly<Record<string, Value>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name];
export function make(
  name: string,
  attributes?: Readonly<Record<string, Value>>,
  ...children: readonly Child[]
): HTMLElement;
export function make(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** One of two templates, by the count. */
export const counted = (one: string, many: string, count: number): string =>
  count === 1 ? one : fill(many, { count });

/** Fetches a style sheet; resolves when it is there, and also when it is not to be had. */
export function dress(address: string): Promise<void> {
  const link = make('link', { rel: 'stylesheet', href: address });
  const done = new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
  });
  document.head.append(link);
  return done;
}
