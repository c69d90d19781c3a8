/**
 * What the filters say, made of words that stand in the page. Written at the build, and again in the browser. Scripts of
 * other pages fill in words too, each by a line of its own: what two pages share is one more file to fetch.
 */

/** A template with its values in the place of their names in braces. */
export const filledIn = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** An option of a list, with how many statements it would leave. */
export const counted = (label: string, count: number): string => `${label} (${count})`;
