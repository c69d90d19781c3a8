/** Claims that no explainer cites: worth a look, not a fault. */
import { problemAt, type Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';
import { referencesInProse } from './prose-props.ts';

/** Runs on whole content only. */
export function uncitedClaims(raw: RawContent): Problem[] {
  const cited = new Set(
    raw.bodies
      .flatMap(referencesInProse)
      .flatMap(({ collection, id }) => (collection === 'claims' ? [id] : [])),
  );
  return raw.entries.claims
    .filter(({ record }) => !cited.has(record.id))
    .map((entry) => {
      const what = `no explainer cites the claim "${entry.record.id}"`;
      return problemAt(entry, ['id'], what, `write <Claim id="${entry.record.id}"> where a page says it`);
    });
}
