/**
 * What a map is drawn from: degrees and words, every id resolved, plain data. Knows no content, no file and no pixel;
 * `compute.ts` turns it into a scene.
 */
import type { Topology } from 'topojson-specification';
import type { Filling, LabelKind, LineKind, ProjectionKind, Tone } from './lists.ts';

/** Degrees east and north. */
export type Position = readonly [longitude: number, latitude: number];

export interface ProjectionChoice {
  kind: ProjectionKind;
  /** Two latitudes, for a cone. */
  parallels?: readonly number[];
  /** The longitude that runs straight up. */
  meridian: number;
}

export interface View {
  id: string;
  label: string;
  west: number;
  south: number;
  east: number;
  north: number;
  /** Kilometres. */
  scaleBar: number;
}

/** The base map: shapes, and which of them is what. */
export interface Base {
  topology: Topology;
  land: string;
  subject?: string;
  regions?: string;
  lakes?: string;
  rivers?: string;
  border?: { object: string; between: readonly string[] };
  disputed?: { object: string; note: string; date: string };
}

export type MarkKind = 'ground' | 'aviation' | 'airborne-or-special' | 'artillery' | 'supply';
export type MarkBasis = 'claim' | 'imagery';

/** One report at a place. */
export interface Site {
  id: string;
  at: Position;
  /** The name of the place, said once for all sites there. */
  place: string;
  kind: MarkKind;
  basis: MarkBasis;
  /** Days, as year-month-day. */
  observed: string;
  published: string;
}

interface LayerFields {
  id: string;
  voice: string;
  shown: boolean;
}

export type Layer =
  | (LayerFields & { kind: 'band' })
  | (LayerFields & { kind: 'sightings'; sites: readonly Site[] })
  | (LayerFields & { kind: 'countries'; codes: readonly string[]; tone: Tone })
  | (LayerFields & { kind: 'area'; object: string });

export interface LabelInput {
  kind: LabelKind;
  /** Each line of the text is a line on the map. */
  text: string;
  at: Position;
  layer?: string;
  /** Whether a small screen needs it too. */
  first: boolean;
  language?: string;
}

export interface Convention {
  id: string;
  label: string;
  filling: Filling;
  line: LineKind;
  ours: boolean;
}

export interface MapInput {
  id: string;
  title: string;
  description: string;
  projection: ProjectionChoice;
  view: View;
  base: Base;
  layers: readonly Layer[];
  labels: readonly LabelInput[];
  conventions: readonly Convention[];
  /** For which day the map holds, and what it leaves open. */
  asOf: string;
  /** What the licence of the base map asks for. */
  credit: string;
  /** Points of the grid a pixel for the lines of the base map; 2 when not given. */
  grid?: number;
}
