/** Invented inputs for the hard cases of the charts. */
import type { NumberGiven, NumbersInput } from '../../../../src/figures/numbers/input.ts';
import type { Sentence, SourcingInput } from '../../../../src/figures/sourcing/input.ts';
import type { Moment, WeeksInput } from '../../../../src/figures/weeks/input.ts';

const words = { title: 'An invented figure', description: 'Nothing in it is so.' };

export const oneNumber: NumberGiven = {
  id: 'one',
  low: 1500,
  high: 1500,
  wording: 'some 1,500',
  counts: 'People on the quay',
  scope: 'border',
  speaker: 'Harbour office',
  group: 'government',
  observed: '2031-05-20',
  published: '2031-05-20',
  own: false,
  sources: ['Ledger'],
};

/** A chart of numbers, one for each of the differences from the usual number. */
export const numbersOf = (...differences: Partial<NumberGiven>[]): NumbersInput => ({
  id: 'numbers',
  ...words,
  day: '2031-05-21',
  numbers: differences.map((difference, i) => ({ ...oneNumber, id: `number-${i + 1}`, ...difference })),
});

export const oneMoment: Moment = {
  id: 'one',
  date: '2031-05-20',
  title: 'The night boats stop',
  text: 'The company takes the night boats out of its timetable.',
  voice: 'added',
  outcome: false,
  sources: ['Ledger'],
};

/** A chart of three weeks, with one moment for each of the differences from the usual moment. */
export const weeksOf = (...differences: Partial<Moment>[]): WeeksInput => ({
  id: 'weeks',
  ...words,
  day: '2031-05-21',
  from: '2031-05-08',
  to: '2031-05-28',
  moments: differences.map((difference, i) => ({ ...oneMoment, id: `moment-${i + 1}`, ...difference })),
});

/** A chart of sourcing, with a paragraph for each list of sentences. */
export const sourcingOf = (...paragraphs: Omit<Sentence, 'id' | 'gist'>[][]): SourcingInput => ({
  id: 'sourcing',
  ...words,
  paragraphs: paragraphs.map((sentences, p) =>
    sentences.map((sentence, s) => ({ id: `p${p + 1}s${s + 1}`, gist: 'Says something.', ...sentence })),
  ),
});
