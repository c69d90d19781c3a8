/**
 * Forces reported at places, as GeoJSON. What is not on the map is in the file too, without a geometry
 * and with the reason. Takes published records; knows no source.
 */
import type { About } from './envelope.ts';
import type { JsonRecord } from './published.ts';

function pointOf(sighting: JsonRecord, place: JsonRecord | undefined) {
  if (!place || sighting.notMapped !== null) return null;
  return { type: 'Point', coordinates: [place.longitude, place.latitude] };
}

/** One feature a sighting, with the name and the exactness of its place. */
export function asGeoJson(
  about: About,
  sightings: readonly JsonRecord[],
  places: readonly JsonRecord[],
): string {
  const byId = new Map(places.map((place) => [place.id, place]));
  const features = sightings.map((sighting) => {
    const place = byId.get(sighting.place ?? '');
    const properties = { ...sighting, placeName: place?.name ?? null, exactness: place?.exactness ?? null };
    return { type: 'Feature', id: sighting.id, geometry: pointOf(sighting, place), properties };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', ...about, features }, null, 2)}\n`;
}
