/**
 * The words of the index on disk: how they are shared out over files, and one file's form.
 * Words with the same first letters stand in one file, so that inflected forms, beginnings of words and most
 * slips of the keyboard are found without a second fetch. Knows nothing of records.
 */

/** Where a word occurs: each field is a packed list, and absent when it is empty. */
export interface Entry {
  /** Positions in the quoted words, and in ours. */
  words?: string;
  ours?: string;
  /** Records by a speaker of that name, and by one with that role or organisation. */
  names?: string;
  roles?: string;
  /** The article prints the word. */
  inArticle?: boolean;
  /** Written with a hyphen somewhere: where the first part ends. */
  parts?: number[];
  /** What its inflected forms have in common. */
  stem?: string;
}

export type Dictionary = Map<string, Entry>;

/** One file: the words, and a column for each field; columns are joined by a stroke. */
export type PackedDictionary = [forms: string, ...columns: string[]];

const between = '|';
const fields = ['words', 'ours', 'names', 'roles'] as const;

/** A hash of a text that is the same everywhere (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

const manyFiles = 64;

/** How many letters decide where a word stands; with many files two would leave some of them too long. */
export const lettersThatDecide = (count: number): number => (count > manyFiles ? 3 : 2);

/** Which of `count` files holds a word, by its first letters. */
export const shardOf = (form: string, count: number): number =>
  hash(form.slice(0, lettersThatDecide(count))) % count;

/** Which of `count` files holds a small word; they are few and frequent, so each goes its own way. */
export const smallShardOf = (form: string, count: number): number => hash(form) % count;

const mostFiles = 512;

/** The number of files, a power of two, that keeps each near `target` characters. */
export function shardCount(characters: number, target: number): number {
  let count = 1;
  while (characters / count > target && count < mostFiles) count *= 2;
  return count;
}

/** How many letters a word shares with the one before it is written as a capital: no folded word has capitals. */
const sharedLetter = (shared: number): string => String.fromCharCode(65 + shared);
const mostShared = 25;

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < mostShared && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Words in order, each without the letters that it shares with the one before. */
function packForms(forms: readonly string[]): string {
  return forms
    .map((form, i) => {
      const shared = sharedLength(form, forms[i - 1] ?? '');
      return sharedLetter(shared) + form.slice(shared);
    })
    .join('');
}

function unpackForms(text: string): string[] {
  let last = '';
  return Array.from(text.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared = 'A', rest = '']) => {
    last = last.slice(0, shared.charCodeAt(0) - 65) + rest;
    return last;
  });
}

/** Where a hyphen may stand, and whether the article has the word. */
const packFlags = ({ parts = [], inArticle }: Entry): string => (inArticle ? 'a' : '') + parts.join(',');

function unpackFlags(flags: string): Pick<Entry, 'parts' | 'inArticle'> {
  const inArticle = flags.startsWith('a');
  const parts = (inArticle ? flags.slice(1) : flags).split(',').filter(Boolean).map(Number);
  return { inArticle, parts };
}

/** A stem as the number of letters that it lacks, and those it has instead; empty for the word itself. */
function packStem(form: string, stem: string): string {
  const shared = sharedLength(form, stem);
  return form === stem ? '' : `${form.length - shared}${stem.slice(shared)}`;
}

function unpackStem(form: string, packed: string): string {
  const lacking = Number.parseInt(packed, 10) || 0;
  return form.slice(0, form.length - lacking) + packed.replace(/^\d+/, '');
}

/** One file's words, in the order given: that of their letters. */
export function packDictionary(entries: readonly (readonly [string, Entry])[]): PackedDictionary {
  const column = (cell: (entry: Entry) => string) => entries.map(([, entry]) => cell(entry)).join(between);
  return [
    packForms(entries.map(([form]) => form)),
    ...fields.map((field) => column((entry) => entry[field] ?? '')),
    column(packFlags),
    entries.map(([form, { stem = form }]) => packStem(form, stem)).join(between),
  ];
}

/** The words of a file again; an empty file has none. */
export function unpackDictionary([forms, ...columns]: PackedDictionary): Dictionary {
  const cells = columns.map((column) => column.split(between));
  const cell = (column: number, row: number) => cells[column]?.[row] ?? '';
  return new Map(
    unpackForms(forms).map((form, row) => [
      form,
      {
        ...Object.fromEntries(fields.map((field, column) => [field, cell(column, row)])),
        ...unpackFlags(cell(fields.length, row)),
        stem: unpackStem(form, cell(fields.length + 1, row)),
      },
    ]),
  );
}
