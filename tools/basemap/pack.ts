/**
 * Makes mapshaper's TopoJSON tidy for D3: ids, single lines, and every ring
 * wound as D3 wants it (clockwise outer rings, or the sea fills with land). Writes `content/geo/`.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import { file, polygonsOf } from './workspace.ts';

type Named = { id?: string; properties?: Record<string, string> };
type Lines = { geometries: { type: string; arcs: number[] | number[][] }[] };

const target = path.join(import.meta.dirname, '../../content/geo');

function oneLine({ geometries }: Lines): MultiLineString {
  const arcs = geometries.flatMap(({ type, arcs }) =>
    type === 'LineString' ? [arcs as number[]] : (arcs as number[][]),
  );
  return { type: 'MultiLineString', arcs };
}

function only(collection: { geometries: object[] }, id: string): object {
  return { ...collection.geometries[0], id, properties: undefined };
}

/** Throws when an outer ring runs against the clock. */
function checkWinding(topology: Topology): void {
  const area = (ring: readonly number[][]) =>
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [x0 = 0, y0 = 0] = ring.at(i - 1) as number[];
      return sum + x0 * y - x * y0;
    }, 0);
  for (const { id, geometry } of feature(topology, topology.objects.countries as GeometryCollection)
    .features) {
    if (!geometry) continue;
    const wrong = polygonsOf(geometry).filter(([outer = []]) => area(outer) > 0);
    if (wrong.length > 0) throw new Error(`${id} has ${wrong.length} outer rings wound the wrong way`);
  }
}

/** Writes one level; answers its file name, size and checksum. */
export function pack(name: string): { name: string; bytes: number; brotli: number; sha256: string } {
  const topology = JSON.parse(readFileSync(file(`${name}-raw`), 'utf8')) as Topology;
  const { countries, admin1, crimea, transnistria, border_ua_ru: border, coast } = topology.objects;
  for (const country of (countries as unknown as { geometries: Named[] }).geometries) {
    country.id = country.properties?.a3 as string;
    delete country.properties;
  }
  for (const unit of (admin1 as unknown as { geometries: Named[] }).geometries) {
    const { id, name: called, a3 } = unit.properties as Record<string, string>;
    unit.id = id as string;
    unit.properties = { name: called as string, a3: a3 as string };
  }
  topology.objects.crimea = only(crimea as never, 'crimea') as never;
  topology.objects.transnistria = only(transnistria as never, 'transnistria') as never;
  topology.objects.border_ua_ru = oneLine(border as unknown as Lines);
  topology.objects.coast = oneLine(coast as unknown as Lines);
  delete topology.bbox;
  checkWinding(topology);
  const text = JSON.stringify(topology);
  writeFileSync(path.join(target, `${name}.topo.json`), text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    name: `${name}.topo.json`,
    bytes: text.length,
    brotli: brotliCompressSync(text).byteLength,
    sha256,
  };
}
