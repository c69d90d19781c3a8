/** A map across the date line: one piece of land, no line from edge to edge, a site on either side. */
import type { Topology } from 'topojson-specification';
import { computeMap } from '../../../src/figures/map/compute.ts';
import { islands, site } from '../invented-islands.ts';

const ring = [
  [178, -16],
  [-178, -16],
  [-178, -19],
  [178, -19],
  [178, -16],
];
const topology: Topology = {
  type: 'Topology',
  objects: { land: { type: 'Polygon', id: 'DTL', arcs: [[0]] } },
  arcs: [ring],
};

export default () =>
  computeMap(
    islands([site(0, 'West of the line', 179, -17), site(1, 'East of the line', -179, -18)], {
      projection: { kind: 'mercator', meridian: 180 },
      view: { id: 'whole', label: 'All', west: 176, south: -21.5, east: 184, north: -14, scaleBar: 200 },
      base: { topology, land: 'land' },
    }),
  );
