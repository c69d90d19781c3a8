/**
 * Takes shapes and lines out of a base map: each line once, however many countries share it.
 * Knows the base map's parts by the names it is given; draws nothing.
 */
import { feature, merge, mesh } from 'topojson-client';
import type { Feature, FeatureCollection, GeoJsonProperties, MultiLineString, MultiPolygon } from 'geojson';
import type {
  GeometryCollection,
  GeometryObject,
  LineString as Line,
  MultiLineString as Lines,
  MultiPolygon as Polygons,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { Base, Position } from './types.ts';

type Area = Polygon | Polygons;
type Member = GeometryObject<GeoJsonProperties>;

/** The geometries under a name; one that stands alone is a list of one. */
function membersOf(topology: Topology, name: string): Member[] {
  const object = topology.objects[name];
  if (!object) throw new Error(`the base map has no object "${name}"; the checks on figures find this first`);
  return object.type === 'GeometryCollection' ? (object.geometries as Member[]) : [object as Member];
}

/** Several areas as one, without the lines between them. */
const joined = (topology: Topology, areas: readonly Member[]): MultiPolygon =>
  merge(topology, areas as Area[]);

const isOneOf = (codes: readonly string[]) => (country: Member) => codes.includes(String(country.id));

/** All land as one shape. */
export const wholeLand = ({ topology, land }: Base): MultiPolygon =>
  joined(topology, membersOf(topology, land));

/** The countries with these codes as one shape. */
export const countriesOf = ({ topology, land }: Base, codes: readonly string[]): MultiPolygon =>
  joined(topology, membersOf(topology, land).filter(isOneOf(codes)));

/** The area of that name. */
export const areaOf = ({ topology }: Base, name: string): MultiPolygon =>
  joined(topology, membersOf(topology, name));

/** Everything under that name, as it is. */
export const allOf = ({ topology }: Base, name: string): Feature | FeatureCollection =>
  feature(topology, topology.objects[name] as GeometryCollection);

const listOf = (geometries: readonly Member[]): GeometryObject =>
  ({ type: 'GeometryCollection', geometries }) as GeometryCollection;

/** The lines between countries, without the one that is drawn by itself. */
export function bordersOf({ topology, land, border }: Base): MultiLineString {
  const isApart = isOneOf(border?.between ?? []);
  return mesh(topology, listOf(membersOf(topology, land)), (a, b) => a !== b && !(isApart(a) && isApart(b)));
}

/** The lines between the regions of the subject country. */
export function regionLinesOf({ topology, regions, subject }: Base): MultiLineString {
  if (regions === undefined) return { type: 'MultiLineString', coordinates: [] };
  const own = membersOf(topology, regions).filter(
    ({ properties }) => (properties as { a3?: string } | undefined)?.a3 === subject,
  );
  return mesh(topology, listOf(own), (a, b) => a !== b);
}

/** The stretches of the border that the figure is about; none when it is about none. */
export function borderOf({ topology, border }: Base): Position[][] {
  if (!border) return [];
  const lines = membersOf(topology, border.object).flatMap(({ type, ...line }): Lines['arcs'] =>
    type === 'LineString' ? [(line as Line).arcs] : (line as Lines).arcs,
  );
  return mesh(topology, { type: 'MultiLineString', arcs: lines }).coordinates.map((stretch) =>
    stretch.map((at): Position => [at[0] as number, at[1] as number]),
  );
}

/** The numbers of the lines that an area is made of, whichever way they run. */
function arcsOf(geometry: Member): number[] {
  const arcs = ((geometry as Area).arcs as unknown[]).flat(3) as number[];
  return arcs.map((arc) => (arc < 0 ? ~arc : arc));
}

/** Where an area meets the rest of its country on land: the lines of its outline that are none of the country's. */
export function inlandLineOf({ topology, land, subject }: Base, name: string): MultiLineString {
  const outline = new Set(
    membersOf(topology, land)
      .filter(isOneOf(subject === undefined ? [] : [subject]))
      .flatMap(arcsOf),
  );
  const inland = membersOf(topology, name)
    .flatMap(arcsOf)
    .filter((arc) => !outline.has(arc));
  const lines: Lines = { type: 'MultiLineString', arcs: inland.map((arc) => [arc]) };
  return mesh(topology, lines);
}
