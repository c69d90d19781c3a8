/** A map maker loads the file: mapped sightings have a point, the others a reason and no point. */
import { expect, test } from 'vitest';
import { asGeoJson } from '../../../src/data/geojson.ts';

const about = {
  site: { title: 'S', description: 'D', address: 'https://s.example/', data: 'https://s.example/data/' },
  article: {
    title: 'A',
    publisher: 'P',
    published: '2031-01-01',
    address: 'https://p.example/',
    language: 'en',
  },
  licence: [{ name: 'CC BY 4.0', address: 'https://l.example/', covers: 'All.' }],
};
const places = [{ id: 'sarn', name: 'Sarn', longitude: -145.8, latitude: -33.6, exactness: 'To a tenth.' }];
const made = JSON.parse(
  asGeoJson(
    about,
    [
      { id: 'boats', place: 'sarn', what: 'Boats.', notMapped: null },
      { id: 'barges', place: 'sarn', what: 'Barges.', notMapped: 'Only a region was given.' },
      { id: 'trucks', place: null, what: 'Trucks.', notMapped: 'No place was given.' },
    ],
    places,
  ),
) as { features: { id: string; geometry: unknown; properties: Record<string, unknown> }[] };

test('a mapped sighting is a point, longitude first, with the name of its place', () => {
  expect(made.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [-145.8, -33.6] });
  expect(made.features[0]?.properties).toMatchObject({ placeName: 'Sarn', exactness: 'To a tenth.' });
});

test('what is not mapped is there all the same, with its reason', () => {
  expect(made.features).toHaveLength(3);
  expect(made.features.slice(1).map(({ geometry }) => geometry)).toEqual([null, null]);
  expect(made.features.map(({ properties }) => properties.notMapped)).toEqual([
    null,
    'Only a region was given.',
    'No place was given.',
  ]);
});

test('the file names its licence', () => {
  expect(made).toMatchObject({ type: 'FeatureCollection', licence: about.licence });
});
