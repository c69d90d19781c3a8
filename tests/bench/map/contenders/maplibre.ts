/** The border map with MapLibre GL: vector shapes from GeoJSON, no tiles, names as elements. */
import type { Feature } from 'geojson';
import { Map as GlMap, Marker, Popup } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { colours, start } from './start.ts';

await start(async (box, { land, subject, borders, border, disputed, lakes, rivers, names, sites }) => {
  const shape = (geometry: unknown) => ({
    type: 'geojson' as const,
    data: { type: 'Feature', properties: {}, geometry } as never,
  });
  const many = (features: Feature[]) => ({
    type: 'geojson' as const,
    data: { type: 'FeatureCollection' as const, features },
  });
  const marks = sites.map(({ longitude, latitude, place, what }) => ({
    type: 'Feature' as const,
    properties: { words: `${place}: ${what}` },
    geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
  }));
  const area = (source: string, color: string) =>
    ({ id: source, type: 'fill', source, paint: { 'fill-color': color } }) as const;
  const line = (source: string, color: string, width: number) =>
    ({ id: source, type: 'line', source, paint: { 'line-color': color, 'line-width': width } }) as const;
  const map = new GlMap({
    container: box,
    attributionControl: false,
    fadeDuration: 0,
    bounds: [27.8, 41.2, 43.9, 53.1],
    style: {
      version: 8,
      sources: {
        land: shape(land),
        subject: shape(subject),
        lakes: many(lakes),
        rivers: many(rivers),
        borders: shape(borders),
        border: shape(border),
        disputed: shape(disputed),
        sites: many(marks),
      },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': colours.water } },
        area('land', colours.land),
        area('subject', colours.subject),
        area('lakes', colours.water),
        line('rivers', colours.water, 1),
        line('borders', colours.line, 1),
        line('border', colours.border, 2),
        line('disputed', colours.line, 1),
        {
          id: 'sites',
          type: 'circle',
          source: 'sites',
          paint: { 'circle-radius': 5, 'circle-color': colours.mark },
        },
      ],
    },
  });
  for (const { text, longitude, latitude } of names) {
    const element = Object.assign(document.createElement('span'), { textContent: text, className: 'name' });
    new Marker({ element }).setLngLat([longitude, latitude]).addTo(map);
  }
  map.on('click', 'sites', ({ features, lngLat }) =>
    new Popup().setLngLat(lngLat).setText(String(features?.[0]?.properties['words'])).addTo(map),
  );
  await map.once('idle');
});
