/** Documents: each is used, each was seen, and each copy says whose copy it is. */
import { problemAt, type Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';
import { allReferences } from './references.ts';

/** A document that is only remembered may not carry a fact. */
export function recalledSources({ entries }: RawContent): Problem[] {
  return entries.sources
    .filter(({ record }) => record.status === 'recalled')
    .map((entry) => {
      const hint = 'read the document and change its status, or remove it with what rests on it';
      return problemAt(entry, ['status'], `the source "${entry.record.id}" is only recalled`, hint);
    });
}

export function copiesWithoutNote({ entries }: RawContent): Problem[] {
  return entries.sources
    .filter(({ record }) => record.seen === 'copy' && record.copyNote === undefined)
    .map((entry) => {
      const what = `the source "${entry.record.id}" was seen through a copy, and copyNote is missing`;
      return problemAt(entry, ['seen'], what, 'say in copyNote whose copy it is and what the original is');
    });
}

/** Only a copy has words of somebody else than its publisher. */
export function originalsCalledCopies({ entries }: RawContent): Problem[] {
  return entries.sources
    .filter(({ record }) => record.seen !== 'copy' && record.copyOf !== undefined)
    .map((entry) => {
      const what = `the source "${entry.record.id}" has copyOf, and was not seen through a copy`;
      return problemAt(entry, ['copyOf'], what, 'take copyOf away, or say that it was seen through a copy');
    });
}

/** Runs on whole content only: a use in a file that cannot be read would be missed. */
export function unusedSources(raw: RawContent): Problem[] {
  const used = new Set(
    allReferences(raw).flatMap(({ collection, id }) => (collection === 'sources' ? [id] : [])),
  );
  return raw.entries.sources
    .filter(({ record }) => !used.has(record.id))
    .map((entry) => {
      const hint = 'name it where its fact stands, or remove it';
      return problemAt(entry, ['id'], `nothing uses the source "${entry.record.id}"`, hint);
    });
}
