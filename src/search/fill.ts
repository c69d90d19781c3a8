/** Fills in what stands in `{…}` in an interface word. Knows no word. */

/** A template with its values; one that is not given leaves nothing. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
