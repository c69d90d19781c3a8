/** A map of the invented islands to try hard cases on: the base map of the second article, and whatever a case adds. */
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import type { LabelInput, MapInput, MarkKind, Site } from '../../src/figures/map/types.ts';

const file = new URL('../fixtures/another-article/geo/islands.topo.json', import.meta.url);
const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;

const kinds: readonly MarkKind[] = ['ground', 'aviation', 'airborne-or-special', 'artillery', 'supply'];

/** A report at a place; kind and basis follow from its number, so that all of them are seen. */
export const site = (number: number, place: string, longitude: number, latitude: number): Site => ({
  id: `report-${number}`,
  at: [longitude, latitude],
  place,
  kind: kinds[number % kinds.length] as MarkKind,
  basis: number % 2 === 0 ? 'imagery' : 'claim',
  observed: '2031-05-19',
  published: '2031-05-21',
});

export const city = (text: string, longitude: number, latitude: number): LabelInput => ({
  kind: 'city',
  text,
  at: [longitude, latitude],
  first: true,
});

/** A map of the islands with these sites. */
export const islands = (sites: readonly Site[], changed: Partial<MapInput> = {}): MapInput => ({
  id: 'islands',
  title: 'The invented islands',
  description: 'A map to try things on.',
  projection: { kind: 'conic-conformal', parallels: [-36, -30], meridian: -145 },
  view: { id: 'whole', label: 'All', west: -149, south: -37.9, east: -139.5, north: -29.9, scaleBar: 200 },
  base: { topology, land: 'states', border: { object: 'the-line', between: ['ORV', 'DUN'] } },
  layers: [{ id: 'reports', kind: 'sightings', voice: 'added', shown: true, sites }],
  labels: [],
  conventions: [],
  asOf: '21 May 2031',
  credit: 'Invented for tests',
  ...changed,
});
