/**
 * What an edit changed in the records that were read, by the kind of value: so that what no rule refused can be told apart.
 * Knows how values look; knows no schema.
 */
import type { RawContent } from '../../../../src/content/read.ts';

/** One file's records, by collection and id; with the tree of a page. */
export type Records = ReadonlyMap<string, unknown>;

/** A change: the kind of value, and where it stands. */
export interface Difference {
  kind: string;
  field: string;
}

/** A tree without places: only what it says. */
const said = (tree: unknown): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)));

export function recordsOf(raw: RawContent, file: string): Records {
  const lists = Object.entries(raw.entries).flatMap(([name, entries]) =>
    entries.filter((entry) => entry.file === file).map(({ record }) => [`${name} ${record.id}`, record] as const),
  );
  const single = Object.entries(raw.documents)
    .filter(([, entry]) => entry.file === file)
    .map(([name, entry]) => [name, entry.record] as const);
  const pages = raw.bodies
    .filter((body) => body.file === file)
    .map(({ tree }) => ['text', said(tree)] as const);
  return new Map<string, unknown>([...lists, ...single, ...pages]);
}

function kindOf(value: unknown): string {
  if (typeof value === 'number') return 'a number';
  if (typeof value !== 'string') return 'a choice';
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return 'a date';
  if (/^https?:/.test(value)) return 'an address';
  if (/^[a-z0-9-]+$/.test(value)) return 'a name from a list';
  return 'words';
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every leaf that differs. */
function leaves(before: unknown, after: unknown, field: string): Difference[] {
  if (Object.is(before, after)) return [];
  if (isGroup(before) && isGroup(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) =>
      leaves(before[key], after[key], /^\d+$/.test(key) ? field : `${field}.${key}`),
    );
  }
  if (before === undefined || after === undefined) return [{ kind: 'a field or entry more or less', field }];
  return [{ kind: kindOf(before), field }];
}

/** What differs between the records of a file before and after an edit; the first of each kind. */
export function differences(before: Records, after: Records): Difference[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name): Difference[] => {
    const collection = name.split(' ')[0] ?? name;
    if (!before.has(name) || !after.has(name))
      return [{ kind: 'a record more or less', field: collection }];
    if (name === 'text') {
      const same = JSON.stringify(before.get(name)) === JSON.stringify(after.get(name));
      return same ? [] : [{ kind: 'prose of a page', field: 'text' }];
    }
    return leaves(before.get(name), after.get(name), collection);
  });
}
