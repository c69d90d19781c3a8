/** What contenders and tools bring along without types of their own. */

/** Stylesheets, which the bundler writes beside the script. */
declare module '*.css';

declare module 'd3-geo-projection' {
  import type { GeoJsonObject } from 'geojson';
  import type { GeoStreamWrapper } from 'd3-geo';

  /** The object in the plane of a projection; null when nothing of it is left there. */
  export function geoProject<T extends GeoJsonObject>(object: T, projection: GeoStreamWrapper): T | null;
}
