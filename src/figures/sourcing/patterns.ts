/**
 * Fills that tell the kinds of sourcing apart without colour: named people are solid, the publisher's own voice is
 * empty. Each tile is six pixels square. Colours are the stylesheet's, by whether somebody can be found behind it.
 */
import type { Pattern, SceneShape } from '../scene.ts';
import type { Sourcing } from './input.ts';

const size = 6; // pixels

const lines = (...ds: string[]): SceneShape[] => ds.map((d) => ({ kind: 'path', class: 'tile-line', d }));
const dots = (...places: [number, number][]): SceneShape[] =>
  places.map(([x, y]) => ({ kind: 'circle', class: 'tile-dot', x, y, r: 1.3 }));

/** The publisher's own voice has none. */
const tiles: Readonly<Record<Exclude<Sourcing, 'own-voice'>, readonly SceneShape[]>> = {
  named: [{ kind: 'rect', class: 'tile-dot', x: 0, y: 0, width: size, height: size }],
  'institution-statement': lines('M1.5 0V6M4.5 0V6'),
  'unnamed-spokesperson': lines('M0 1.5H6M0 4.5H6'),
  relayed: lines('M-1.5 1.5L1.5 -1.5M0 6L6 0M4.5 7.5L7.5 4.5'),
  'agency-report': lines('M-1.5 4.5L1.5 7.5M0 0L6 6M4.5 -1.5L7.5 1.5'),
  'anonymous-individual-reason': dots([1.5, 1.5], [4.5, 4.5]),
  'anonymous-individual': [{ kind: 'circle', class: 'tile-line', x: 3, y: 3, r: 1.7 }],
  'anonymous-group': lines('M0 0L6 6M6 0L0 6'),
};

const unnamed: readonly Sourcing[] = [
  'unnamed-spokesperson',
  'anonymous-individual-reason',
  'anonymous-individual',
  'anonymous-group',
];

/** The class of a kind: somebody who can be found, somebody without a name, or nobody but the publisher. */
export function familyOf(sourcing: Sourcing): 'found' | 'unnamed' | 'publisher' {
  if (sourcing === 'own-voice') return 'publisher';
  return unnamed.includes(sourcing) ? 'unnamed' : 'found';
}

/** The pattern of a kind in a drawing, when it has one. */
export const patternOf = (scene: string, sourcing: Sourcing): string | undefined =>
  sourcing in tiles ? `${scene}-${sourcing}` : undefined;

/** The patterns of the kinds that a drawing uses. */
export const patternsFor = (scene: string, used: ReadonlySet<Sourcing>): Pattern[] =>
  Object.entries(tiles)
    .filter(([sourcing]) => used.has(sourcing as Sourcing))
    .map(([sourcing, shapes]) => ({
      id: `${scene}-${sourcing}`,
      width: size,
      height: size,
      shapes: [{ kind: 'group', class: familyOf(sourcing as Sourcing), shapes }],
    }));
