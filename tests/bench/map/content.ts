/**
 * The content of the border map for every contender: the same land, lines, names and reports that the site draws,
 * clipped to the same window and as fine as the site's own drawing.
 */
import { geoIdentity } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Feature, FeatureCollection, GeoJsonObject, Geometry } from 'geojson';
import { mapInput, mappedSightings } from '../../../src/content/figures.ts';
import { loadContent, get } from '../../../src/content/load.ts';
import {
  allOf,
  areaOf,
  borderOf,
  bordersOf,
  countriesOf,
  wholeLand,
} from '../../../src/figures/map/shapes.ts';
import type { MapInput } from '../../../src/figures/map/types.ts';

/** One report, with what its tooltip says. */
export interface ReportedSite {
  id: string;
  longitude: number;
  latitude: number;
  place: string;
  what: string;
  basis: string;
}

export interface Name {
  text: string;
  longitude: number;
  latitude: number;
}

/** Everything that a contender draws. */
export interface MapContent {
  land: Geometry;
  subject: Geometry;
  borders: Geometry;
  border: Geometry;
  disputed: Geometry;
  lakes: Feature[];
  rivers: Feature[];
  names: Name[];
  sites: ReportedSite[];
}

export interface Words {
  title: string;
  caption: string;
  credit: string;
}

export const content = loadContent('content');
export const input: MapInput = mapInput(content, 'border');

const { base, view } = input;
const margin = 2; // degrees beyond the view, so that a reader who drags a little sees land
const clip = geoIdentity().clipExtent([
  [view.west - margin, view.south - margin],
  [view.east + margin, view.north + margin],
]);

/** Two decimals are about a kilometre, as half a pixel is on the site's map. */
const rounded = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? Number(one.toFixed(2)) : one)),
  ) as T;

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A line or ring without points that rounding made equal. */
function thinned(value: unknown): unknown {
  if (!Array.isArray(value) || typeof value[0] === 'number') return value;
  const isLine = Array.isArray(value[0]) && typeof value[0][0] === 'number';
  return isLine ? value.filter((point, i) => i === 0 || !isSame(point, value[i - 1])) : value.map(thinned);
}

type Point = [number, number];
type Ring = Point[];

/** Twice the area in square degrees; positive when the ring runs clockwise on a map. */
const turn = (ring: Ring): number =>
  ring.reduce((sum, [x, y], i) => {
    const [fromX, fromY] = ring[(i === 0 ? ring.length : i) - 1];
    return sum + (x - fromX) * (y + fromY);
  }, 0);

/** Areas as d3 wants them, outlines clockwise and holes the other way, without what rounding has shrunk to nothing. */
const areasOf = (areas: readonly Ring[][]): Ring[][] =>
  areas
    .map((rings) =>
      rings
        .map((ring, i) => (turn(ring) > 0 === (i === 0) ? ring : ring.toReversed()))
        .filter((ring) => ring.length >= 4 && Math.abs(turn(ring)) > 0.001),
    )
    .filter((rings) => rings.length > 0);

function clipped(geometry: GeoJsonObject): Geometry {
  const shape = rounded(geoProject(geometry, clip)) as (Geometry & { coordinates: unknown }) | null;
  if (!shape) throw new Error('a part of the border map lies outside its window');
  const coordinates = thinned(shape.coordinates);
  if (shape.type === 'Polygon')
    return { type: 'MultiPolygon', coordinates: areasOf([coordinates as Ring[]]) };
  if (shape.type === 'MultiPolygon')
    return { type: 'MultiPolygon', coordinates: areasOf(coordinates as Ring[][]) };
  return { type: shape.type, coordinates } as Geometry;
}

function featuresOf(name: string | undefined): Feature[] {
  if (name === undefined) return [];
  const all = allOf(base, name) as Feature | FeatureCollection;
  const list = all.type === 'FeatureCollection' ? all.features : [all];
  return list
    .map(({ geometry }) => geoProject(geometry, clip))
    .filter((geometry) => geometry !== null)
    .map((geometry): Feature => ({ type: 'Feature', properties: {}, geometry: clipped(geometry) }))
    .filter(({ geometry }) => 'coordinates' in geometry && geometry.coordinates.length > 0);
}

const sites = (): ReportedSite[] =>
  mappedSightings(content).map(({ id, place, what, basis }) => {
    const { longitude, latitude, name } = get(content.places, place);
    return { id, longitude, latitude, place: name, what, basis };
  });

/** The content of the map as it is; with another number of sites for the test of frames. */
export function mapContent(given: readonly ReportedSite[] = sites()): MapContent {
  return {
    land: clipped(wholeLand(base)),
    subject: clipped(countriesOf(base, [base.subject ?? ''])),
    borders: clipped(bordersOf(base)),
    border: clipped({ type: 'MultiLineString', coordinates: borderOf(base) } as GeoJsonObject),
    disputed: clipped(areaOf(base, base.disputed?.object ?? '')),
    lakes: featuresOf(base.lakes),
    rivers: featuresOf(base.rivers),
    names: input.labels
      .filter(({ layer }) => layer === undefined)
      .map(({ text, at: [longitude, latitude] }) => ({ text, longitude, latitude })),
    sites: [...given],
  };
}

export const words = (): Words => {
  const { title, caption } = get(content.figures, 'border');
  return { title, caption, credit: input.credit };
};

/** So many sites spread evenly over the view, the same ones each time. */
export function spreadSites(count: number): ReportedSite[] {
  const share = (index: number, step: number) => (0.5 + index * step) % 1;
  return Array.from({ length: count }, (_, i) => ({
    id: `site-${i}`,
    // The plastic number's powers fill a square evenly.
    longitude: view.west + 0.5 + share(i, 0.7548776662) * (view.east - view.west - 1),
    latitude: view.south + 0.5 + share(i, 0.5698402909) * (view.north - view.south - 1),
    place: `Place ${i}`,
    what: 'An invented report',
    basis: i % 2 === 0 ? 'claim' : 'imagery',
  }));
}
