/**
 * Every reference points to a record, every id and every ref is used once.
 * Follows the metadata in the schemas, and the props of the components in the explainers.
 */
import { collections, type CollectionId } from '../collections.ts';
import { problemAt, suggest, type Problem } from '../problems.ts';
import type { Entry, RawContent } from '../read.ts';
import { nameOf } from '../validate.ts';
import type { Path } from '../yaml.ts';
import { textsIn, textsOf } from './marked-texts.ts';
import { referencesInProse } from './prose-props.ts';

/** A place in the content that names a record. */
export interface Reference {
  collection: CollectionId;
  id: string;
  /** What names it, as an editor would say it. */
  field: string;
  file: string;
  line(): number;
}

/** Every reference inside a value, by the schema's own account. */
export function referencesIn(
  schema: unknown,
  value: unknown,
): { collection: CollectionId; id: string; path: Path }[] {
  return textsIn(schema, value).flatMap(({ marks, text, path }) =>
    marks.references ? [{ collection: marks.references, id: text, path }] : [],
  );
}

/** All references of the content: between records, and from the explainers to records. */
export function allReferences(raw: RawContent): Reference[] {
  const inRecords = textsOf(raw).flatMap(({ entry, text, path, marks: { references: collection } }) =>
    collection
      ? [{ collection, id: text, field: nameOf(path), file: entry.file, line: () => entry.lineOf(path) }]
      : [],
  );
  return [...inRecords, ...raw.bodies.flatMap(referencesInProse)];
}

/** Where records of a collection are added, for hints. */
function homeOf(collection: CollectionId): string {
  const place = collections[collection];
  return 'file' in place ? place.file : `${place.folder}/`;
}

/** A reference to a record that no file gives. */
export function danglingReferences(raw: RawContent): Problem[] {
  return allReferences(raw)
    .filter(({ collection, id }) => !raw.unread.has(collection) && !raw.ids[collection].has(id))
    .map(({ collection, id, field, file, line }) => {
      const home = homeOf(collection);
      const hint = suggest(id, [...raw.ids[collection]], `add it to ${home}, or name one that is there`);
      return { file, line: line(), what: `${field} is "${id}", which is not in ${home}`, hint };
    });
}

/** Two records with one id. */
export function duplicateIds({ entries }: RawContent): Problem[] {
  return Object.values(entries).flatMap((list) => {
    const seen = new Map<string, Entry<{ id: string }>>();
    return (list as Entry<{ id: string }>[]).flatMap((entry) => {
      const first = seen.get(entry.record.id);
      seen.set(entry.record.id, first ?? entry);
      if (!first) return [];
      const what = `the id "${entry.record.id}" is used twice; it stands first on line ${first.lineOf()}`;
      return [problemAt(entry, ['id'], what, 'give this record an id of its own')];
    });
  });
}

/** Two statements with one ref. */
export function duplicateRefs({ entries }: RawContent): Problem[] {
  const seen = new Map<string, string>();
  return entries.quotes.flatMap((entry) => {
    const { ref } = entry.record;
    const first = seen.get(ref);
    seen.set(ref, first ?? entry.file);
    if (!first) return [];
    const hint = 'give this statement the next ref that is free';
    return [problemAt(entry, ['ref'], `the ref ${ref} is used twice; ${first} has it too`, hint)];
  });
}
