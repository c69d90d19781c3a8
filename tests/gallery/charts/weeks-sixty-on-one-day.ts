/** Sixty moments on one day: one stack downwards, none on another, with names for three of them. */
import { compute } from '../../../src/figures/weeks/compute.ts';
import { weeksOf } from './records/invented.ts';

const sixty = Array.from({ length: 60 }, (_, i) =>
  i % 20 === 0 ? { label: `Moment ${i + 1}`, first: true } : {},
);

export default () => compute(weeksOf(...sixty), 360);
