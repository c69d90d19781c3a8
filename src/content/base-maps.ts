/**
 * The base maps that figures name: read from the content folder, each once. What cannot be read is left out, and
 * `rules/figures.ts` says so. Knows TopoJSON by its type alone.
 */
import type { Topology } from 'topojson-specification';
import { readText } from './files.ts';
import type { Figure } from './schemas/figure.ts';

/** Base maps by the name of their file. */
export type BaseMaps = ReadonlyMap<string, Topology>;

/** The files that a figure's map is drawn from. */
export function baseFilesOf({ map }: Figure): { field: 'overview' | 'detail'; file: string }[] {
  if (!map) return [];
  const { overview, detail } = map.base;
  return [{ field: 'overview', file: overview }, ...(detail === undefined ? [] : [{ field: 'detail', file: detail } as const])];
}

function parsed(text: string | undefined): Topology | undefined {
  try {
    const value = JSON.parse(text ?? '') as Partial<Topology> | null;
    return value?.type === 'Topology' && value.objects && value.arcs ? (value as Topology) : undefined;
  } catch {
    return undefined;
  }
}

/** Every base map that the figures name and that can be read. */
export function readBaseMaps(root: string, figures: readonly Figure[]): BaseMaps {
  const files = new Set(figures.flatMap(baseFilesOf).map(({ file }) => file));
  const read = [...files].map((file) => [file, parsed(readText(root, file))] as const);
  return new Map(read.filter((entry): entry is readonly [string, Topology] => entry[1] !== undefined));
}
