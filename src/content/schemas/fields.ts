/**
 * The kinds of field that several schemas share: an id, a reference, a date, a sentence.
 * Every field takes its description as an argument, so that none goes without one:
 * the JSON Schemas and the data dictionary under /data/ are made from these sentences.
 */
import { z } from 'astro/zod';

/** What a field refers to is kept in its metadata; `rules/references.ts` follows it. */
export type CollectionName =
  | 'claims'
  | 'corrections'
  | 'estimates'
  | 'events'
  | 'explainers'
  | 'figures'
  | 'glossary'
  | 'places'
  | 'quotes'
  | 'sightings'
  | 'sources'
  | 'speakers';

export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const datePattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const idMessage = 'an id is lower-case words joined by hyphens, such as domino-effect';

/** The permanent name of a record, unique in its collection. */
export const id = (what: string) => z.string().regex(idPattern, { error: idMessage }).describe(what);

/** The id of a record in another collection. */
export const ref = (collection: CollectionName, what: string) =>
  z.string().regex(idPattern, { error: idMessage }).meta({ references: collection, description: what });

/**
 * Whose words a text is: ours, whose spelling is checked; ours where it stands in square brackets and printed where it does
 * not; a name, which our words may use; or printed elsewhere and taken over as it stands. `rules/spelling.ts` goes by it.
 */
export type Whose = 'ours' | 'ours-in-brackets' | 'name' | 'printed';

/** A piece of text with something in it and no space at either end. */
export const text = (what: string, whose: Whose = 'ours') =>
  z
    .string()
    .min(1, { error: 'it is empty' })
    .refine((value) => value === value.trim(), { error: 'it has a space at its start or end' })
    .refine((value) => whose === 'printed' || !value.includes('  '), { error: 'it has two spaces in a row' })
    .meta({ whose, description: what });

/** Whether a well-formed date is a day of the calendar: 2020-02-30 is not. */
export function isRealDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** A calendar day, such as 2020-01-31. */
export const date = (what: string) =>
  z
    .string()
    .regex(datePattern, { error: 'a date is written year-month-day, such as 2020-01-31', abort: true })
    .refine(isRealDay, { error: 'the calendar has no such day' })
    .describe(what);

const nameOfLanguage = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A language, by its ISO 639-1 code. */
export const language = (what: string) =>
  z
    .string()
    .regex(/^[a-z]{2}$/, { error: 'a language is two small letters, such as en', abort: true })
    .refine((code) => nameOfLanguage.of(code) !== undefined, { error: 'no language has this code' })
    .describe(what);

/** A full web address. */
export const address = (what: string) =>
  z.url({ protocol: /^https?$/, error: 'an address begins with http:// or https://' }).describe(what);

/** A whole number of zero or more. */
export const count = (what: string) => z.int().min(0).describe(what);

/** One of a closed list. */
export const oneOf = <const T extends readonly [string, ...string[]]>(list: T, what: string) =>
  z.enum(list).describe(what);

/** A list that may be left out when it is empty. */
export const list = <T extends z.ZodType>(item: T, what: string) => z.array(item).default([]).describe(what);
