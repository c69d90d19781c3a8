/** What stands on a map: inside the frame of the site, or with the reason why it does not. */
import { problemAt, type Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';
import type { Site } from '../schemas/site.ts';

type Frame = Site['frame'];

export function frameInOrder({ documents: { site } }: Pick<RawContent, 'documents'>): Problem[] {
  if (!site) return [];
  const { west, south, east, north } = site.record.frame;
  const wrong = (low: string, high: string) =>
    problemAt(site, ['frame'], `the frame's ${low} is not below its ${high}`, 'exchange the two');
  return [
    ...(west < east ? [] : [wrong(`west (${west})`, `east (${east})`)]),
    ...(south < north ? [] : [wrong(`south (${south})`, `north (${north})`)]),
  ];
}

/** A sighting is on the map at a place, or says why it is not. */
export function placeOrReason({ entries }: RawContent): Problem[] {
  return entries.sightings.flatMap((entry) => {
    const { id, place, notMapped } = entry.record;
    if ((place === undefined) !== (notMapped === undefined)) return [];
    return place === undefined
      ? [
          problemAt(
            entry,
            [],
            `the sighting "${id}" has neither place nor notMapped`,
            'give its place, or say in notMapped why it is not on the map',
          ),
        ]
      : [
          problemAt(
            entry,
            ['notMapped'],
            `the sighting "${id}" has both place and notMapped`,
            'keep the place if it is on the map, else keep notMapped',
          ),
        ];
  });
}

/** Whether a position lies in a part of the world, also when that counts on beyond the date line. */
export const isInside = (
  { west, south, east, north }: Frame,
  { longitude, latitude }: { longitude: number; latitude: number },
): boolean =>
  latitude >= south && latitude <= north && [longitude, longitude + 360].some((one) => one >= west && one <= east);

export function sightingsInsideFrame({ entries, documents: { site } }: RawContent): Problem[] {
  if (!site || frameInOrder({ documents: { site } }).length > 0) return [];
  const places = new Map(entries.places.map(({ record }) => [record.id, record]));
  return entries.sightings.flatMap((entry) => {
    const place = places.get(entry.record.place ?? '');
    if (!place || isInside(site.record.frame, place)) return [];
    const what = `the place "${place.id}" (${place.longitude}, ${place.latitude}) is outside the frame of the maps`;
    const hint = 'check its longitude and latitude, or widen the frame in site.yaml';
    return [problemAt(entry, ['place'], what, hint)];
  });
}
