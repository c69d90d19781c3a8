/** The closed list of projections, each as d3 makes it. Knows neither frames nor pixels. */
import { geoConicConformal, geoEqualEarth, geoMercator, type GeoProjection } from 'd3';
import type { ProjectionChoice } from './types.ts';

/** The projection, turned so that its meridian runs straight up; not yet placed in a frame. */
export function projectionOf({ kind, parallels, meridian }: ProjectionChoice): GeoProjection {
  switch (kind) {
    case 'conic-conformal': {
      const cone = geoConicConformal().rotate([-meridian, 0]);
      const [south, north] = parallels ?? cone.parallels();
      return cone.parallels([south as number, north as number]);
    }
    case 'mercator':
      return geoMercator().rotate([-meridian, 0]);
    case 'equal-earth':
      return geoEqualEarth().rotate([-meridian, 0]);
  }
}
