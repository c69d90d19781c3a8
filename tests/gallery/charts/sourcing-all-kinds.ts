/** All nine kinds in parts of one word beside a sentence of a thousand characters: none disappears. */
import { compute } from '../../../src/figures/sourcing/compute.ts';
import { sourcingOf } from './records/invented.ts';

import { words } from '../../../src/words/index.ts';
import type { Sourcing } from '../../../src/figures/sourcing/input.ts';

const kinds = Object.keys(words.sourcings) as Sourcing[];
const parts = kinds.map((sourcing) => ({ sourcing, words: 1, statements: [] }));

export default () =>
  compute(
    sourcingOf(
      [{ characters: 54, parts }],
      [{ characters: 1000, parts: [{ sourcing: 'named', words: 180, statements: [] }] }],
    ),
    960,
  );
