/**
 * Reads a content folder from disk: every record with its file and line, every problem found.
 * Checks each record by itself; how records hang together is the business of `rules/`.
 */
import path from 'node:path';
import type { z } from 'astro/zod';
import { readBaseMaps, type BaseMaps } from './base-maps.ts';
import { collections, documents, type CollectionId, type RecordOf } from './collections.ts';
import { filesIn, readText, strayFiles } from './files.ts';
import { readMdx, type Tree } from './mdx.ts';
import type { Placed, Problem } from './problems.ts';
import { idPattern } from './schemas/fields.ts';
import { validate } from './validate.ts';
import { readWords } from './words.ts';
import { readYaml, type Located, type Path } from './yaml.ts';

/** A record and where it stands. */
export interface Entry<T> extends Placed {
  record: T;
}

type Entries = { [K in CollectionId]: Entry<RecordOf<K>>[] };
type Documents = { -readonly [K in keyof typeof documents]?: Entry<z.output<(typeof documents)[K]['schema']>> };

/** The text of an explainer, as a tree. */
export interface Body {
  file: string;
  id: string;
  tree: Tree;
}

export interface RawContent {
  entries: Entries;
  documents: Documents;
  bodies: Body[];
  /** What the maps are drawn on. */
  baseMaps: BaseMaps;
  /** The lines of the list of words. */
  words: string[];
  problems: Problem[];
  /** Every id that a file gives, of sound records and of broken ones. */
  ids: Record<CollectionId, Set<string>>;
  /** Collections whose file could not be read at all, so that their ids are not known. */
  unread: Set<CollectionId>;
}

const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

function missingFile(file: string, hint: string): Problem {
  return { file, line: 1, what: 'the file is missing', hint };
}

/** Reads everything; never throws for what an editor wrote. */
export function readContent(root: string): RawContent {
  const raw: RawContent = {
    entries: Object.fromEntries(Object.keys(collections).map((name) => [name, []])) as unknown as Entries,
    documents: {},
    bodies: [],
    baseMaps: new Map(),
    words: readWords(root),
    problems: strayFiles(root),
    ids: Object.fromEntries(Object.keys(collections).map((name) => [name, new Set()])) as unknown as RawContent['ids'],
    unread: new Set(),
  };
  for (const [name, { file, schema }] of Object.entries(documents)) {
    const text = readText(root, file);
    if (text === undefined) raw.problems.push(missingFile(file, `add ${file}; content/README.md says what it holds`));
    else readDocument(raw, name as keyof Documents, file, text, schema);
  }
  for (const [name, collection] of Object.entries(collections)) {
    if ('file' in collection) readList(raw, name as CollectionId, root, collection.file, collection.schema);
    else readFolder(raw, name as CollectionId, root, collection);
  }
  raw.baseMaps = readBaseMaps(root, raw.entries.figures.map(({ record }) => record));
  return raw;
}

function readDocument(raw: RawContent, name: keyof Documents, file: string, text: string, schema: z.ZodType) {
  const located = readYaml(file, text);
  if (Array.isArray(located)) return void raw.problems.push(...located);
  const result = validate(schema, located.value, file, located);
  if ('problems' in result) return void raw.problems.push(...result.problems);
  raw.documents[name] = { record: result.value as never, file, lineOf: (at = []) => located.lineOf(at) };
}

function readList(raw: RawContent, name: CollectionId, root: string, file: string, schema: z.ZodType) {
  const unread = (...problems: Problem[]) => {
    raw.unread.add(name);
    raw.problems.push(...problems);
  };
  const text = readText(root, file);
  if (text === undefined) return unread(missingFile(file, `add ${file}; an empty list is []`));
  const located = readYaml(file, text);
  if (Array.isArray(located)) return unread(...located);
  if (!Array.isArray(located.value)) {
    const hint = 'begin each record with a hyphen; an empty list is []';
    return unread({ file, line: 1, what: 'the file is not a list of records', hint });
  }
  located.value.forEach((value: unknown, index) => addRecord(raw, name, schema, value, file, located, [index]));
}

function readFolder(
  raw: RawContent,
  name: CollectionId,
  root: string,
  { folder, extension, schema }: { folder: string; extension: string; schema: z.ZodType },
) {
  for (const file of filesIn(root, folder, extension)) {
    const id = path.basename(file, extension);
    raw.ids[name].add(id);
    const text = readText(root, file) as string;
    if (extension === '.mdx') readPage(raw, name, file, id, text, schema);
    else readRecord(raw, name, file, id, text, schema);
  }
}

function readRecord(raw: RawContent, name: CollectionId, file: string, id: string, text: string, schema: z.ZodType) {
  const located = readYaml(file, text);
  if (Array.isArray(located)) return void raw.problems.push(...located);
  addRecord(raw, name, schema, withId(raw, located, file, id), file, located, []);
}

function readPage(raw: RawContent, name: CollectionId, file: string, id: string, text: string, schema: z.ZodType) {
  const matter = frontmatter.exec(text);
  if (!matter) {
    const hint = 'begin the file with a line ---, its fields, and another line ---';
    return void raw.problems.push({ file, line: 1, what: 'the page has no frontmatter', hint });
  }
  if (!idPattern.test(id)) {
    const hint = 'name the file in lower-case words joined by hyphens';
    raw.problems.push({ file, line: 1, what: `the page's address would be "${id}"`, hint });
  }
  const located = readYaml(file, matter[1] as string, 2);
  if (Array.isArray(located)) raw.problems.push(...located);
  else addRecord(raw, name, schema, located.value, file, located, [], id);
  const tree = readMdx(file, text);
  if ('what' in tree) raw.problems.push(tree);
  else raw.bodies.push({ file, id, tree });
}

/** A record's id is its file name; one written inside the file would be a second truth. */
function withId(raw: RawContent, located: Located, file: string, id: string): unknown {
  const { value } = located;
  if (typeof value !== 'object' || value === null) return value;
  if ('id' in value) {
    const line = located.lineOfKey([], 'id');
    raw.problems.push({ file, line, what: 'the field id does not belong here', hint: 'the file name is the id; remove the field' });
  }
  return { ...value, id };
}

function addRecord(
  raw: RawContent,
  name: CollectionId,
  schema: z.ZodType,
  value: unknown,
  file: string,
  located: Located,
  at: Path,
  id?: string,
) {
  const given = (value as { id?: unknown } | null)?.id;
  if (typeof given === 'string') raw.ids[name].add(given);
  const result = validate(schema, value, file, located, at);
  if ('problems' in result) return void raw.problems.push(...result.problems);
  const record = id === undefined ? result.value : { ...(result.value as object), id };
  raw.entries[name].push({
    record: record as never,
    file,
    lineOf: (inside = []) => located.lineOf([...at, ...inside]),
  });
}
