/** The base map of a figure: its files are there, and they hold every part and every country that the figure names. */
import type { GeometryCollection, Topology } from 'topojson-specification';
import { baseFilesOf } from '../base-maps.ts';
import { problemAt, suggest, type Problem } from '../problems.ts';
import type { Entry, RawContent } from '../read.ts';
import type { Figure, FigureMap } from '../schemas/figure.ts';
import { nameOf } from '../validate.ts';
import type { Path } from '../yaml.ts';

export type FigureEntry = Entry<Figure>;
type Named = { path: Path; name: string };

/** Figures that are maps, with the fields of the map. */
export const mapsOf = ({ entries }: RawContent): { entry: FigureEntry; map: FigureMap }[] =>
  entries.figures.flatMap((entry) => (entry.record.map ? [{ entry, map: entry.record.map }] : []));

/** Files of base maps that are missing, or that hold no map. */
export function missingBaseMaps(raw: RawContent): Problem[] {
  return mapsOf(raw).flatMap(({ entry }) =>
    baseFilesOf(entry.record)
      .filter(({ file }) => !raw.baseMaps.has(file))
      .map(({ field, file }) =>
        problemAt(
          entry,
          ['map', 'base', field],
          `the base map "${file}" is missing, or is not a TopoJSON file`,
          'name a TopoJSON file by its path from the content folder, such as geo/overview.topo.json',
        ),
      ),
  );
}

/** The same list without those that the figure leaves out. */
const named = (list: readonly { path: Path; name: string | undefined }[]): Named[] =>
  list.flatMap(({ path, name }) => (name === undefined ? [] : [{ path, name }]));

/** Every part of the base map that a figure names. */
function partsOf({ base, layers }: FigureMap): Named[] {
  const at = (...path: Path) => ['map', 'base', ...path];
  return named([
    { path: at('land'), name: base.land },
    { path: at('regions'), name: base.regions },
    { path: at('lakes'), name: base.lakes },
    { path: at('rivers'), name: base.rivers },
    { path: at('border', 'object'), name: base.border?.object },
    { path: at('disputed', 'object'), name: base.disputed?.object },
    ...layers.map(({ object }, i) => ({ path: ['map', 'layers', i, 'object'], name: object })),
  ]);
}

/** Every country code that a figure names. */
function codesOf({ base, layers }: FigureMap): Named[] {
  return named([
    { path: ['map', 'base', 'subject'], name: base.subject },
    ...(base.border?.between ?? []).map((name, i) => ({ path: ['map', 'base', 'border', 'between', i], name })),
    ...layers.flatMap(({ codes }, i) => codes.map((name, j) => ({ path: ['map', 'layers', i, 'codes', j], name }))),
  ]);
}

function unknownIn(entry: FigureEntry, map: FigureMap, topology: Topology, file: string): Problem[] {
  const parts = Object.keys(topology.objects);
  const missing = partsOf(map).filter(({ name }) => !parts.includes(name));
  const land = topology.objects[map.base.land] as GeometryCollection | undefined;
  const codes = (land?.geometries ?? []).map(({ id }) => String(id)).sort();
  const strangers = codes.length === 0 ? [] : codesOf(map).filter(({ name }) => !codes.includes(name));
  return [
    ...missing.map(({ path, name }) => {
      const what = `${nameOf(path)} is "${name}", which is not in the base map ${file}`;
      return problemAt(entry, path, what, suggest(name, parts, `use one of ${parts.join(', ')}`));
    }),
    ...strangers.map(({ path, name }) => {
      const what = `${nameOf(path)} is "${name}", a country that is not in the base map ${file}`;
      const hint = 'correct the code; a country that lies beyond the base map goes under outside, by its name';
      return problemAt(entry, path, what, hint);
    }),
  ];
}

/** Names of parts and codes of countries that the base map does not have, at either of its levels. */
export function unknownOnBaseMap(raw: RawContent): Problem[] {
  return mapsOf(raw).flatMap(({ entry, map }) => {
    const found = baseFilesOf(entry.record).flatMap(({ file }) => {
      const topology = raw.baseMaps.get(file);
      return topology ? [unknownIn(entry, map, topology, file)] : [];
    });
    return found.find((problems) => problems.length > 0) ?? [];
  });
}
