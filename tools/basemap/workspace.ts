/** Where the steps keep their files, and how they call mapshaper. Knows nothing of maps. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import mapshaper from 'mapshaper';

export type Properties = Record<string, string | number>;
export type Shapes = FeatureCollection<Geometry, Properties>;
export type Shape = Feature<Geometry, Properties>;

const work = path.join(import.meta.dirname, 'work');
mkdirSync(work, { recursive: true });

/** A file of the run, by its short name. */
export const file = (name: string): string => path.join(work, `${name}.json`);

/** The path of a data file inside an installed package. */
export const packaged = (name: string): string => path.join(import.meta.dirname, 'node_modules', name);

export function read<T = Shapes>(from: string): T {
  return JSON.parse(readFileSync(from, 'utf8')) as T;
}

export function write(name: string, features: readonly Shape[]): void {
  writeFileSync(file(name), JSON.stringify({ type: 'FeatureCollection', features }));
}

/** Every polygon of a geometry, whatever its nesting. */
export function polygonsOf(geometry: Geometry): number[][][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(polygonsOf);
  throw new Error(`expected polygons, found a ${geometry.type}`);
}

/** The geometries of a file that may be a collection of features or of bare geometries. */
export function geometriesOf(name: string): Geometry[] {
  const found = read<Shapes | { geometries: Geometry[] } | Geometry>(file(name));
  if ('features' in found) return found.features.map(({ geometry }) => geometry);
  return 'geometries' in found ? found.geometries : [found];
}

/** Runs mapshaper commands; `{name}` stands for the file of that name. */
export async function shape(commands: string): Promise<void> {
  const flat = commands
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\{([\w-]+)\}/g, (_, name: string) => file(name));
  await mapshaper.runCommands(flat);
}
