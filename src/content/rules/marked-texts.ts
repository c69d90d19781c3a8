/**
 * The texts of records beside what the schemas say of them: what they refer to, whose words they are.
 * Follows lists and groups; knows no field.
 */
import { collections, documents, type CollectionId } from '../collections.ts';
import type { Placed } from '../problems.ts';
import type { RawContent } from '../read.ts';
import type { Whose } from '../schemas/fields.ts';
import { unwrap } from '../validate.ts';
import type { Path } from '../yaml.ts';

/** What a schema says of a text. */
interface Marks {
  /** The collection whose ids it holds. */
  references?: CollectionId;
  /** For words: who wrote them. */
  whose?: Whose;
}

interface SchemaNode {
  def: { shape?: Record<string, unknown>; element?: unknown };
  meta(): Marks | undefined;
}

/** A text inside a record. */
interface MarkedText {
  text: string;
  path: Path;
  marks: Marks;
}

/** What was said of each schema: thousands of texts share a few. */
const marked = new WeakMap<SchemaNode, Marks>();

function marksOf(node: SchemaNode): Marks {
  const marks = marked.get(node) ?? node.meta() ?? {};
  marked.set(node, marks);
  return marks;
}

/** Every text inside a value, in the order of the value. */
export function textsIn(schema: unknown, value: unknown, path: Path = []): MarkedText[] {
  const node = unwrap(schema) as SchemaNode;
  if (typeof value === 'string') return [{ text: value, path, marks: marksOf(node) }];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(node.def.element, item, [...path, i]));
  const { shape } = node.def;
  if (!shape || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    shape[key] ? textsIn(shape[key], inner, [...path, key]) : [],
  );
}

/** The texts of a record: several rules ask for them. */
const textsOfRecord = new WeakMap<object, readonly MarkedText[]>();

/** Every record and every single document that could be read, with its schema. */
function recordsWithSchemas(raw: RawContent): { entry: Placed & { record: object }; schema: unknown }[] {
  const listed = Object.entries(collections).flatMap(([name, { schema }]) =>
    raw.entries[name as CollectionId].map((entry) => ({ entry, schema })),
  );
  const single = Object.entries(documents).flatMap(([name, { schema }]) => {
    const entry = raw.documents[name as keyof typeof documents];
    return entry ? [{ entry, schema }] : [];
  });
  return [...listed, ...single];
}

/** The texts of all records, each with the record that it stands in. */
export function textsOf(raw: RawContent): (MarkedText & { entry: Placed })[] {
  return recordsWithSchemas(raw).flatMap(({ entry, schema }) => {
    const texts = textsOfRecord.get(entry.record) ?? textsIn(schema, entry.record);
    textsOfRecord.set(entry.record, texts);
    return texts.map((one) => ({ ...one, entry }));
  });
}
