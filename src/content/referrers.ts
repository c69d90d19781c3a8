/**
 * What rests on a record: every record that names it, found through the metadata in the schemas.
 * Knows nothing of pages, nor of what explainers name in their text.
 */
import { collections, type CollectionId } from './collections.ts';
import type { Content } from './load.ts';
import { referencesIn } from './rules/references.ts';

export interface Referrer {
  collection: CollectionId;
  id: string;
}

/** For each record of a collection that something names: what names it, each once. */
export function referrersTo(content: Content, named: CollectionId): Map<string, Referrer[]> {
  const found = new Map<string, Referrer[]>();
  for (const [name, { schema }] of Object.entries(collections)) {
    const collection = name as CollectionId;
    for (const [id, record] of content[collection]) {
      const references = referencesIn(schema, record).filter((reference) => reference.collection === named);
      for (const target of new Set(references.map((reference) => reference.id))) {
        found.set(target, [...(found.get(target) ?? []), { collection, id }]);
      }
    }
  }
  return found;
}
