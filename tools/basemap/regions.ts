/**
 * Fits first-level units to the country outlines, so that they tile the country exactly. The units come from other
 * data than the outlines and leave gaps along them: the Voronoi cells of each unit's own boundary points extend it
 * outward, and the country cuts off what is too much.
 */
import { Delaunay } from 'd3-delaunay';
import { peninsulaIds } from './sources.ts';
import { geometriesOf, polygonsOf, read, file, shape, write, type Shape } from './workspace.ts';

interface Fit {
  units: readonly Shape[];
  /** The outline to fill. */
  country: string;
  out: string;
  /** Degrees between boundary points. */
  step: number;
  /** Degrees around the outline in which points count. */
  margin: number;
}

const isPeninsula = ({ properties }: Shape) => peninsulaIds.includes(String(properties.id));

export async function fitRegions(): Promise<void> {
  const oblasts = read(file('oblasts')).features;
  const mainland = oblasts.filter((unit) => !isPeninsula(unit));
  await fit({
    units: mainland,
    country: 'ukraine-mainland',
    out: 'oblasts-fitted',
    step: 0.012,
    margin: 1.2,
  });
  await fit({
    units: oblasts.filter(isPeninsula),
    country: 'crimea',
    out: 'crimea-fitted',
    step: 0.004,
    margin: 0.4,
  });
  await fit({
    units: read(file('regions')).features,
    country: 'russia',
    out: 'regions-fitted',
    step: 0.03,
    margin: 0.5,
  });
}

async function fit({ units, country, out, step, margin }: Fit): Promise<void> {
  const rings = geometriesOf(country).flatMap(polygonsOf).flat();
  const xs = rings.flatMap((ring) => ring.map(([x = 0]) => x));
  const ys = rings.flatMap((ring) => ring.map(([, y = 0]) => y));
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  const box = {
    west: least(xs) - margin,
    south: least(ys) - margin,
    east: most(xs) + margin,
    north: most(ys) + margin,
  };
  write('units', units);
  write('cells', cellsOf(units, box, step));
  const fields = 'copy-fields=name,a3';
  const exact = 'precision=0.000001';
  await shape(`-i {units} -clean -dissolve id ${fields} -o {units-clean} ${exact}`);
  await shape(`-i {cells} -dissolve id ${fields} -clean -erase {units-clean} -o {extension} ${exact}`);
  await shape(`
    -i {units-clean} {extension} combine-files -merge-layers force -clean -dissolve id ${fields}
    -clip {${country}} remove-slivers -clean gap-width=30m -o {${out}} ${exact}`);
}

/** The Voronoi cells of the units' boundary points, each with its unit's properties. */
function cellsOf(
  units: readonly Shape[],
  box: Record<'west' | 'south' | 'east' | 'north', number>,
  step: number,
): Shape[] {
  const squeeze = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  const seen = new Set<string>();
  const points: [number, number][] = [];
  const owners: Shape[] = [];
  for (const unit of units) {
    for (const [x, y] of polygonsOf(unit.geometry)
      .flat()
      .flatMap((ring) => densify(ring, step, squeeze))) {
      const key = `${x.toFixed(5)},${y.toFixed(5)}`;
      const isInside = x >= box.west && x <= box.east && y >= box.south && y <= box.north;
      if (!isInside || seen.has(key)) continue;
      seen.add(key);
      points.push([x * squeeze, y]);
      owners.push(unit);
    }
  }
  const voronoi = Delaunay.from(points).voronoi([
    box.west * squeeze,
    box.south,
    box.east * squeeze,
    box.north,
  ]);
  return owners.flatMap(({ properties }, i): Shape[] => {
    const polygon = voronoi.cellPolygon(i);
    if (!polygon) return [];
    const ring = polygon.map(([x, y]) => [Number((x / squeeze).toFixed(7)), Number(y.toFixed(7))]);
    return [{ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } }];
  });
}

/** A ring with points no further apart than the step. */
function densify(ring: readonly number[][], step: number, squeeze: number): [number, number][] {
  return ring.slice(1).flatMap(([x2 = 0, y2 = 0], i) => {
    const [x1 = 0, y1 = 0] = ring[i] as number[];
    const parts = Math.max(1, Math.ceil(Math.hypot((x2 - x1) * squeeze, y2 - y1) / step));
    return Array.from({ length: parts }, (_, k): [number, number] => [
      x1 + ((x2 - x1) * k) / parts,
      y1 + ((y2 - y1) * k) / parts,
    ]);
  });
}
