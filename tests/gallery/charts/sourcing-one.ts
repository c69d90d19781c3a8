/** One sentence fills the width; its count is the whole. */
import { compute } from '../../../src/figures/sourcing/compute.ts';
import { sourcingOf } from './records/invented.ts';

export default () =>
  compute(
    sourcingOf([{ characters: 90, parts: [{ sourcing: 'relayed', words: 15, statements: ['a'] }] }]),
    360,
  );
