/** The land: all of it as one shape, then what is marked on it, then the country that the figure is about. */
import type { SceneShape } from '../../scene.ts';
import type { Frame } from '../frame.ts';
import { countriesOf, wholeLand } from '../shapes.ts';
import type { Base } from '../types.ts';

/** All land. Its outline is the coast. */
export const land = (base: Base, frame: Frame): SceneShape[] => [
  { kind: 'path', class: 'land', d: frame.outline(wholeLand(base)) },
];

/** The subject country, over everything that must not reach into it. */
export const subject = (base: Base, frame: Frame): SceneShape[] =>
  base.subject === undefined
    ? []
    : [{ kind: 'path', class: 'subject', d: frame.outline(countriesOf(base, [base.subject])) }];
