/**
 * The content, read, checked and joined; or every problem at once.
 * Knows nothing of Astro: the build, the checks and the tests all load through here.
 */
import type { z } from 'astro/zod';
import type { BaseMaps } from './base-maps.ts';
import { collections, documents, type CollectionId, type RecordOf } from './collections.ts';
import { ContentError, type Problem } from './problems.ts';
import { readContent, type RawContent } from './read.ts';
import { checkRules, findWarnings } from './rules/index.ts';
import { stepOf, stepsIn, type MapStep } from './steps.ts';

export type Content = { [K in CollectionId]: ReadonlyMap<string, RecordOf<K>> } & {
  [K in keyof typeof documents]: z.output<(typeof documents)[K]['schema']>;
} & {
  /** What the maps are drawn on, by file. */
  baseMaps: BaseMaps;
  /** The stills that explainers show beside their steps. */
  steps: readonly MapStep[];
};

export interface Checked {
  raw: RawContent;
  /** What stops the build. */
  problems: Problem[];
  /** What an editor should look at. */
  warnings: Problem[];
}

/** Reads and checks the folder; throws nothing for what an editor wrote. */
export function checkContent(root: string): Checked {
  const raw = readContent(root);
  return { raw, problems: [...raw.problems, ...checkRules(raw)], warnings: findWarnings(raw) };
}

/** What was checked, joined; throws a `ContentError` with all problems when there are any. */
export function contentOf({ raw, problems }: Checked): Content {
  if (problems.length > 0) throw new ContentError(problems);
  return join(raw);
}

/** Reads the folder; throws as `contentOf` does. */
export const loadContent = (root: string): Content => contentOf(checkContent(root));

function join(raw: RawContent): Content {
  const lists = Object.keys(collections).map((name) => [
    name,
    new Map(raw.entries[name as CollectionId].map(({ record }) => [record.id, record])),
  ]);
  const single = Object.entries(raw.documents).map(([name, entry]) => [name, entry.record]);
  return Object.fromEntries([...lists, ...single, ['baseMaps', raw.baseMaps], ['steps', stepsFrom(raw)]]) as Content;
}

function stepsFrom({ bodies, entries }: RawContent): MapStep[] {
  const figures = new Map(entries.figures.map(({ record }) => [record.id, record]));
  return bodies.flatMap((body) =>
    stepsIn(body).map(({ figure, given }) => stepOf(get(figures, figure), given)),
  );
}

/** The record with that id. The rules have made sure that there is one. */
export function get<T>(collection: ReadonlyMap<string, T>, id: string): T {
  const record = collection.get(id);
  if (record === undefined) throw new Error(`no record "${id}"; load content through loadContent, which checks references`);
  return record;
}
