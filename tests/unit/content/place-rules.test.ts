/** Where a place may lie: a frame that counts on beyond the date line holds what lies there. */
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/load.ts';
import { edited, editedAgain, removeCopies } from './edited-content.ts';

afterAll(removeCopies);

/** The places said to be outside a frame from 170 to 190 degrees, when one of them is moved. */
function outside(longitude: number): string[] {
  const frame = 'frame: { west: 170, south: -38, east: 190, north: -28 }';
  const folder = edited('site.yaml', 'frame: { west: -152, south: -38, east: -138, north: -28 }', frame);
  editedAgain(folder, 'places.yaml', 'longitude: -145.8', `longitude: ${longitude}`);
  const { problems } = checkContent(folder);
  return problems.map(({ what }) => what).filter((what) => /"dunmarra".* outside the frame/.test(what));
}

test.each([175, 180, -178, -170])('%i is inside', (longitude) => expect(outside(longitude)).toEqual([]));
test.each([169, -169, 0])('%i is outside', (longitude) => expect(outside(longitude)).toHaveLength(1));
