/** What is saved is what is shown, and says how it was read. */
import { expect, test } from 'vitest';
import { shownAsCsv, shownAsGeoJson } from '../../../src/figures/tables/shown.ts';

const read = { figure: 'Boats', asOf: '2031-05-20', reading: 'public by then', licence: 'CC BY 4.0' };

test('rows keep their columns, their commas and their quotation marks', () => {
  const full = 'id,what\na,"Nine, at anchor"\nb,"so-called ""night"" boats"\nc,three\n';
  const { body, rows } = shownAsCsv(full, new Set([1]), read);
  expect(rows).toBe(1);
  expect(body).toBe(
    'id,what,figure,asOf,reading,licence\nb,"so-called ""night"" boats",Boats,2031-05-20,public by then,CC BY 4.0\n',
  );
});

test.each(['=1+1', '+1', '-and then', '@all', '\tx', '\uff1d1'])(
  '%j is text in a saved row, never a formula',
  (words) => {
    const { body } = shownAsCsv('id\na\n', new Set([0]), { ...read, figure: words, asOf: words });
    expect(body).toBe(`id,figure,asOf,reading,licence\na,'${words},'${words},public by then,CC BY 4.0\n`);
  },
);

test('a cell that the file has made safe stays as it is', () => {
  const { body } = shownAsCsv("id,what\n'=a,-1\n", new Set([0]), read);
  expect(body).toContain("\n'=a,-1,Boats,");
});

test('features without a place and those that are not shown are left out; what the file says of itself stays', () => {
  const point = { type: 'Point', coordinates: [1, 2] };
  const full = JSON.stringify({
    type: 'FeatureCollection',
    licence: ['one'],
    features: [
      { id: 'a', geometry: point },
      { id: 'b', geometry: null },
      { id: 'c', geometry: point },
    ],
  });
  const { body, rows } = shownAsGeoJson(full, new Set(['a', 'b']), read);
  expect(rows).toBe(1);
  expect(JSON.parse(body)).toEqual({
    type: 'FeatureCollection',
    licence: ['one'],
    shown: read,
    features: [{ id: 'a', geometry: point }],
  });
});
