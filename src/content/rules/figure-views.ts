/** The views of a map: right way round, on the base map, and holding everything that is to be seen in them. */
import { bbox } from 'topojson-client';
import { problemAt, type Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';
import type { FigureMap } from '../schemas/figure.ts';
import { mapsOf, type FigureEntry } from './figure-base.ts';
import { isInside } from './places.ts';

type View = FigureMap['views'][number];

function turnedRound(entry: FigureEntry, { id, west, south, east, north }: View, i: number): Problem[] {
  const wrong = (low: string, high: string) =>
    problemAt(entry, ['map', 'views', i], `in the view "${id}" the ${low} is not below the ${high}`, 'exchange the two');
  return [
    ...(west < east ? [] : [wrong(`west (${west})`, `east (${east})`)]),
    ...(south < north ? [] : [wrong(`south (${south})`, `north (${north})`)]),
  ];
}

/** Views with west and east, or south and north, exchanged. */
export const viewsInOrder = (raw: RawContent): Problem[] =>
  mapsOf(raw).flatMap(({ entry, map }) => map.views.flatMap((view, i) => turnedRound(entry, view, i)));

/** Views that reach beyond the base map: the land would end where the data does. */
export function viewsOnBaseMap(raw: RawContent): Problem[] {
  return mapsOf(raw).flatMap(({ entry, map }) =>
    map.views.flatMap(({ id, detail, west, south, east, north }, i) => {
      const file = detail ? (map.base.detail ?? map.base.overview) : map.base.overview;
      const topology = raw.baseMaps.get(file);
      if (!topology) return [];
      const [left, bottom, right, top] = (topology.bbox ?? bbox(topology)) as [number, number, number, number];
      if (west >= left && south >= bottom && east <= right && north <= top) return [];
      const reach = [left, bottom, right, top].map((side) => Number(side.toFixed(2))).join(', ');
      const what = `the view "${id}" reaches beyond the base map ${file}`;
      return [problemAt(entry, ['map', 'views', i], what, `keep it within west, south, east, north of ${reach}`)];
    }),
  );
}

/** Sightings inside the frame of the maps that the widest view of one does not hold. */
export function sightingsInsideView(raw: RawContent): Problem[] {
  const places = new Map(raw.entries.places.map(({ record }) => [record.id, record]));
  const shown = new Set(raw.entries.sightings.flatMap(({ record }) => record.place ?? []));
  const frame = raw.documents.site?.record.frame;
  return mapsOf(raw).flatMap(({ entry, map }) => {
    const [view] = map.views as [View, ...View[]];
    if (!map.layers.some(({ kind }) => kind === 'sightings') || turnedRound(entry, view, 0).length > 0) return [];
    return [...shown].flatMap((id) => {
      const place = places.get(id);
      if (!place || isInside(view, place) || !frame || !isInside(frame, place)) return [];
      const what = `the site "${id}" (${place.longitude}, ${place.latitude}) is outside the view "${view.id}"`;
      return [problemAt(entry, ['map', 'views', 0], what, 'widen the first view, which shows every site')];
    });
  });
}

/** Labels that no view shows. */
export function labelsInsideViews(raw: RawContent): Problem[] {
  const places = new Map(raw.entries.places.map(({ record }) => [record.id, record]));
  return mapsOf(raw).flatMap(({ entry, map }) =>
    map.labels.flatMap(({ place, at, text, views }, i) => {
      const position = at ?? places.get(place ?? '');
      const mine = map.views.filter(({ id }) => views.length === 0 || views.includes(id));
      if (!position || mine.length === 0 || mine.some((view) => isInside(view, position))) return [];
      const what = `the label "${text ?? place}" (${position.longitude}, ${position.latitude}) is outside every view that it is for`;
      return [problemAt(entry, ['map', 'labels', i], what, 'move it, or take it away')];
    }),
  );
}
