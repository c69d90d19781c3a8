/**
 * Lakes, reservoirs and wide rivers. The source's water is cut into steps of a raster: gaps of one cell are closed,
 * ponds dropped and the outline smoothed.
 */
import { packaged, shape } from './workspace.ts';

/** Degrees: the part of the world whose rivers are drawn. */
export const riverWindow = { west: 22, south: 43.5, east: 48, north: 56 } as const;

export async function clipWater(): Promise<void> {
  const { west, south, east, north } = riverWindow;
  for (const kind of ['rivers', 'lakes']) {
    await shape(`
      -i ${packaged(`@geo-maps/earth-${kind}-10m/map.geo.json`)} -clip bbox=${west},${south},${east},${north}
      -explode -o {water-${kind}} format=geojson precision=0.00001`);
  }
}

export async function makeLakes(): Promise<void> {
  await shape(`
    -i {water-lakes} {water-rivers} combine-files -merge-layers force
    -each 'k=this.area/1e6' -filter 'k > 1.5' -buffer 250m -dissolve -buffer -250m -explode
    -each 'km2=Math.round(this.area/1e6)' -filter 'km2 >= 12 && km2 < 60000' -smooth 2km
    -filter-fields km2 -o {lakes} precision=0.0001`);
}
