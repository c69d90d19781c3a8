/** Figures: each has what its kind needs, and its layers, labels and conventions fit together. */
import { problemAt, suggest, type Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';
import type { FigureMap } from '../schemas/figure.ts';
import type { Path } from '../yaml.ts';
import { mapsOf, missingBaseMaps, unknownOnBaseMap, type FigureEntry } from './figure-base.ts';
import { labelsInsideViews, sightingsInsideView, viewsInOrder, viewsOnBaseMap } from './figure-views.ts';

type Layer = FigureMap['layers'][number];

/** A figure has the group of fields that is named like its kind, and no other's. */
function groupsFitKind({ entries }: RawContent): Problem[] {
  return entries.figures.flatMap((entry) => {
    const { kind, map, weeks } = entry.record;
    return Object.entries({ map, weeks }).flatMap(([group, fields]) => {
      if ((fields !== undefined) === (kind === group)) return [];
      return fields === undefined
        ? [problemAt(entry, ['kind'], `the kind is ${kind}, and the group ${group} is missing`, `add "${group}: …"`)]
        : [problemAt(entry, [group], `the group ${group} does not go with the kind ${kind}`, `remove ${group}, or change the kind`)];
    });
  });
}

/** What each kind of layer must say of itself. */
const needs: Record<Layer['kind'], readonly (keyof Layer)[]> = {
  band: [],
  sightings: [],
  countries: ['codes', 'tone', 'date'],
  area: ['object', 'date'],
};

const isThere = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);

function layerProblems(entry: FigureEntry, layer: Layer, i: number): Problem[] {
  const at = (...path: Path) => ['map', 'layers', i, ...path];
  const lacking = needs[layer.kind].filter((field) => !isThere(layer[field]));
  const owing: (keyof Layer)[] =
    layer.voice === 'article' ? ['paragraph'] : layer.kind === 'sightings' ? [] : ['sources'];
  const unsaid = owing.filter((field) => !isThere(layer[field]));
  return [
    ...lacking.map((field) =>
      problemAt(entry, at(), `the layer "${layer.id}" (${layer.kind}) has no ${field}`, `add "${field}: …" to it`),
    ),
    ...unsaid.map((field) => {
      const what = `the layer "${layer.id}" speaks with the voice ${layer.voice} and has no ${field}`;
      return problemAt(entry, at('voice'), what, `add "${field}: …", so that a reader can check it`);
    }),
  ];
}

/** Layers without the fields that their kind and their voice ask for. */
function layersAreWhole(raw: RawContent): Problem[] {
  return mapsOf(raw).flatMap(({ entry, map }) => [
    ...map.layers.flatMap((layer, i) => layerProblems(entry, layer, i)),
    ...map.layers.flatMap(({ id, kind }, i) =>
      kind !== 'band' || map.base.border
        ? []
        : [problemAt(entry, ['map', 'layers', i], `the band "${id}" has no border to follow`, 'add "border" to the base')],
    ),
  ]);
}

/** Views, layers and conventions that share an id with another of their list. */
function idsAreUnique(raw: RawContent): Problem[] {
  return mapsOf(raw).flatMap(({ entry, map }) =>
    (['views', 'layers', 'conventions'] as const).flatMap((list) => {
      const ids = map[list].map(({ id }) => id);
      return ids.flatMap((id, i) =>
        ids.indexOf(id) === i
          ? []
          : [problemAt(entry, ['map', list, i, 'id'], `the ${list} have "${id}" twice`, 'give one of the two another id')],
      );
    }),
  );
}

function labelProblems(entry: FigureEntry, map: FigureMap, i: number): Problem[] {
  const { text, place, at, layer, views } = map.labels[i] as FigureMap['labels'][number];
  const path = ['map', 'labels', i];
  const layers = map.layers.map(({ id }) => id);
  const known = map.views.map(({ id }) => id);
  const name = text ?? place ?? `number ${i + 1}`;
  const unknown = (where: Path, id: string, list: string, ids: string[]) => {
    const what = `the label "${name}" names "${id}", which is not one of the ${list}`;
    return problemAt(entry, where, what, suggest(id, ids, `use one of ${ids.join(', ')}`));
  };
  return [
    ...((place === undefined) === (at === undefined)
      ? [problemAt(entry, path, `the label "${name}" needs either place or at`, 'give one of the two, and not both')]
      : []),
    ...(text === undefined && place === undefined
      ? [problemAt(entry, path, `the label number ${i + 1} has no text`, 'write its text, or name a place')]
      : []),
    ...(layer === undefined || layers.includes(layer) ? [] : [unknown([...path, 'layer'], layer, 'layers', layers)]),
    ...views.flatMap((id, j) => (known.includes(id) ? [] : [unknown([...path, 'views', j], id, 'views', known)])),
  ];
}

const labelsAreWhole = (raw: RawContent): Problem[] =>
  mapsOf(raw).flatMap(({ entry, map }) => map.labels.flatMap((_, i) => labelProblems(entry, map, i)));

/** Conventions draw a disputed territory, and one of them is ours. */
function conventionsAreWhole(raw: RawContent): Problem[] {
  return mapsOf(raw).flatMap(({ entry, map }) => {
    if (map.conventions.length === 0) return [];
    const ours = map.conventions.filter((convention) => convention.ours).length;
    const path = ['map', 'conventions'];
    return [
      ...(map.base.disputed
        ? []
        : [problemAt(entry, path, 'the conventions have no disputed territory', 'add "disputed" to the base')]),
      ...(ours === 1
        ? []
        : [problemAt(entry, path, `${ours} of the conventions are marked as ours`, 'write "ours: true" in one of them')]),
    ];
  });
}

/** All rules on figures, in the order in which their problems are found. */
export const figureRules: readonly ((raw: RawContent) => Problem[])[] = [
  groupsFitKind,
  missingBaseMaps,
  unknownOnBaseMap,
  layersAreWhole,
  idsAreUnique,
  labelsAreWhole,
  conventionsAreWhole,
  viewsInOrder,
  viewsOnBaseMap,
  sightingsInsideView,
  labelsInsideViews,
];
