/**
 * From the content to what a map is drawn from: every id resolved, every place as degrees. Draws nothing.
 * The rules have made sure that everything named is there.
 */
import { distanceTo } from '../figures/map/distance.ts';
import { borderOf } from '../figures/map/shapes.ts';
import type { LabelInput, Layer, MapInput, Position, Site } from '../figures/map/types.ts';
import { get, type Content } from './load.ts';
import type { RecordOf } from './collections.ts';
import type { Figure, FigureMap } from './schemas/figure.ts';

type At = { longitude: number; latitude: number };
export type MapFigure = Figure & { map: FigureMap };

const positionOf = ({ longitude, latitude }: At): Position => [longitude, latitude];

/** The figure of that id, when it is a map. */
export function mapFigure(content: Content, id: string): MapFigure {
  const figure = get(content.figures, id);
  if (!figure.map) throw new Error(`the figure "${id}" is a chart, not a map`);
  return figure as MapFigure;
}

/** The sightings that are on the maps, in the order of their file. */
export function mappedSightings(content: Content): (RecordOf<'sightings'> & { place: string })[] {
  return [...content.sightings.values()].filter(
    (sighting): sighting is RecordOf<'sightings'> & { place: string } => sighting.place !== undefined,
  );
}

function sitesOf(content: Content): Site[] {
  return mappedSightings(content).map(({ id, place, kind, basis, observed, published }) => {
    const there = get(content.places, place);
    return { id, at: positionOf(there), place: there.name, kind, basis, observed, published };
  });
}

function layerOf(content: Content, layer: FigureMap['layers'][number]): Layer {
  const { id, kind, voice, shown, codes, tone, object } = layer;
  const fields = { id, voice, shown };
  switch (kind) {
    case 'band':
      return { ...fields, kind };
    case 'sightings':
      return { ...fields, kind, sites: sitesOf(content) };
    case 'countries':
      return { ...fields, kind, codes, tone: tone ?? 'quiet' };
    case 'area':
      return { ...fields, kind, object: object ?? '' };
  }
}

function labelOf(content: Content, label: FigureMap['labels'][number]): LabelInput {
  const place = label.place === undefined ? undefined : get(content.places, label.place);
  const { kind, text, at, layer, first } = label;
  return {
    kind,
    text: text ?? place?.name ?? '',
    at: positionOf((place ?? at) as At),
    first,
    ...(layer === undefined ? {} : { layer }),
  };
}

function baseOf(content: Content, base: FigureMap['base'], isDetail: boolean): MapInput['base'] {
  const { overview, detail, credit: _credit, ...parts } = base;
  const file = isDetail && detail !== undefined ? detail : overview;
  return {
    ...parts,
    topology: get(content.baseMaps, file),
  };
}

/** What one view of a map is drawn from; its first view when none is named. A finer one has the detailed base map. */
export function mapInput(content: Content, id: string, viewId?: string, isFiner = false): MapInput {
  const { title, summary, asOf, map } = mapFigure(content, id);
  const view = map.views.find((one) => one.id === viewId) ?? (map.views[0] as FigureMap['views'][number]);
  return {
    id,
    title,
    description: summary,
    projection: map.projection,
    view,
    base: baseOf(content, map.base, isFiner || view.detail),
    layers: map.layers.map((layer) => layerOf(content, layer)),
    labels: map.labels
      .filter(({ views }) => views.length === 0 || views.includes(view.id))
      .map((label) => labelOf(content, label)),
    conventions: map.conventions,
    asOf,
    credit: map.base.credit,
  };
}

/** For each sighting on a map: how far its place lies from the map's border, in kilometres. */
export function distancesToBorder(content: Content, id: string): ReadonlyMap<string, number> {
  const border = borderOf(baseOf(content, mapFigure(content, id).map.base, true));
  if (border.length === 0) return new Map();
  const nearest = (place: Position) => Math.min(...border.map((stretch) => distanceTo(stretch, place)));
  return new Map(
    mappedSightings(content).map(({ id: sighting, place }) => [
      sighting,
      nearest(positionOf(get(content.places, place))),
    ]),
  );
}
