/** What the explorer says, made of words that stand in the page. Knows no page. */

/** A day as a reader writes it. */
export const writtenDay = (day: string, locale?: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A sentence with its values in the place of their names in braces. */
export const filledIn = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
