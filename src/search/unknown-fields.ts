/**
 * Words with a colon and more behind it, as fields are written, that name no field: they are read as words.
 * Knows how a query is read; nothing of records.
 */
import { parseQuery, type Query } from './query.ts';

/** An address has strokes behind its colon. */
const likeField = /(?<![\p{L}\p{N}])(\p{L}{2,12}):(?=["“„«\p{L}\p{N}])/gu;

/** The names that no field has, as typed; what stands in quotation marks is no field. */
export function unknownFields(text: string, { places }: Query): string[] {
  const isQuoted = (at: number) => places.quotes.some(([start, end]) => start <= at && at < end);
  return Array.from(text.matchAll(likeField)).flatMap(({ 1: name = '', index }) =>
    isQuoted(index) || parseQuery(`${name}:a`).fields.length > 0 ? [] : [name],
  );
}
