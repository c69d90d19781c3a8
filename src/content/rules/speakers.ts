/** Who speaks: organisations are institutions, and nobody is both named and anonymous. */
import { problemAt, type Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';

export function organisationsAreInstitutions({ entries }: RawContent): Problem[] {
  const kinds = new Map(entries.speakers.map(({ record }) => [record.id, record.kind]));
  return entries.speakers.flatMap((entry) => {
    const { organisation } = entry.record;
    const kind = organisation === undefined ? undefined : kinds.get(organisation);
    if (kind === undefined || kind === 'institution') return [];
    const what = `organisation is "${organisation}", whose kind is ${kind}`;
    return [problemAt(entry, ['organisation'], what, 'name a speaker whose kind is institution')];
  });
}

const unnamed: ReadonlySet<string> = new Set([
  'unnamed-spokesperson',
  'anonymous-individual-reason',
  'anonymous-individual',
  'anonymous-group',
]);

/** The sourcing of a statement against the kind of its speaker. */
export function sourcingFitsSpeaker({ entries }: RawContent): Problem[] {
  const kinds = new Map(entries.speakers.map(({ record }) => [record.id, record.kind]));
  return entries.quotes.flatMap((entry) => {
    const { sourcing, speaker } = entry.record;
    const kind = kinds.get(speaker);
    if (kind === 'person' && unnamed.has(sourcing)) {
      const what = `sourcing is ${sourcing}, but the speaker "${speaker}" is a person with a name`;
      return [problemAt(entry, ['sourcing'], what, 'name an unnamed speaker, or correct the sourcing')];
    }
    if (kind?.startsWith('unnamed') && sourcing === 'named') {
      const what = `sourcing is named, but the speaker "${speaker}" has no name`;
      return [problemAt(entry, ['sourcing'], what, 'use the sourcing that says how the name is left out')];
    }
    return [];
  });
}

/** A printed reason for leaving out a name goes with one sourcing, and that sourcing with a reason. */
export function anonymityReasons({ entries }: RawContent): Problem[] {
  return entries.quotes.flatMap((entry) => {
    const { sourcing, anonymityReason } = entry.record;
    const needs = sourcing === 'anonymous-individual-reason';
    if (needs === (anonymityReason !== undefined)) return [];
    return needs
      ? [
          problemAt(
            entry,
            ['sourcing'],
            'sourcing is anonymous-individual-reason, and anonymityReason is missing',
            'add the reason as printed, or use anonymous-individual',
          ),
        ]
      : [
          problemAt(
            entry,
            ['anonymityReason'],
            `anonymityReason is given, but sourcing is ${sourcing}`,
            'use anonymous-individual-reason, or remove the reason',
          ),
        ];
  });
}
