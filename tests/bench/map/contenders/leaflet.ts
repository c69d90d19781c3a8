/** The border map with Leaflet: shapes and marks on one canvas, its fastest way. */
import type { GeoJsonObject } from 'geojson';
import { canvas, circleMarker, geoJSON, map as newMap, marker, divIcon, type PathOptions } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { colours, start } from './start.ts';

await start((box, { land, subject, borders, border, disputed, lakes, rivers, names, sites }) => {
  const map = newMap(box, { renderer: canvas(), preferCanvas: true, zoomSnap: 0, attributionControl: false });
  map.fitBounds([
    [41.2, 27.8],
    [53.1, 43.9],
  ]);
  const draw = (shape: GeoJsonObject, style: PathOptions) =>
    geoJSON(shape, { style, interactive: false }).addTo(map);
  const area = (fillColor: string): PathOptions => ({ stroke: false, fillColor, fillOpacity: 1 });
  const line = (color: string, weight: number): PathOptions => ({ color, weight, fill: false });
  draw(land, area(colours.land));
  draw(subject, area(colours.subject));
  for (const one of lakes) draw(one, area(colours.water));
  for (const one of rivers) draw(one, line(colours.water, 1));
  draw(borders, line(colours.line, 1));
  draw(border, line(colours.border, 2));
  draw(disputed, { color: colours.line, weight: 1, dashArray: '3', fillOpacity: 0.2 });
  for (const { text, longitude, latitude } of names)
    marker([latitude, longitude], {
      icon: divIcon({ html: text, className: 'name' }),
      interactive: false,
    }).addTo(map);
  for (const { longitude, latitude, place, what, basis } of sites)
    circleMarker([latitude, longitude], {
      radius: 5,
      color: colours.mark,
      fillOpacity: basis === 'claim' ? 0 : 1,
    })
      .bindTooltip(`${place}: ${what}`)
      .addTo(map);
});
