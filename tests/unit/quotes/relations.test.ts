import { expect, test } from 'vitest';
import { onlyThrough, relationsAmong } from '../../../src/quotes/relations.ts';

const relation = (quote: string, how: 'supports' | 'contradicts') => ({ quote, how, note: `about ${quote}` });

test('a statement knows what its record names and what other records name', () => {
  const quotes = [
    { id: 'bridge', related: [relation('river', 'supports')] },
    { id: 'river', related: [] },
    { id: 'flood', related: [relation('bridge', 'contradicts')] },
  ];
  const related = relationsAmong(quotes);
  const told = (id: string) => related.get(id)?.map(({ quote, reversed }) => [quote, reversed]);
  expect(told('bridge')).toEqual([
    ['river', false],
    ['flood', true],
  ]);
  expect(told('river')).toEqual([['bridge', true]]);
});

test('a relation that both records name is shown once, in the words of the record itself', () => {
  const quotes = [
    { id: 'bridge', related: [relation('river', 'supports')] },
    { id: 'river', related: [relation('bridge', 'supports')] },
  ];
  expect(relationsAmong(quotes).get('bridge')).toEqual([
    { ...relation('river', 'supports'), reversed: false },
  ]);
});

const rung = (speaker?: string) => ({ who: speaker ?? 'somebody', speaker, match: 'identical' as const });
const relayed = {
  context: false,
  speaker: 'mayor',
  sourcing: 'relayed' as const,
  chain: [rung('gazette'), rung('town-hall'), rung('mayor')],
};

test('somebody whose words are only relayed speaks through those in between, not through the publisher', () => {
  expect(onlyThrough('mayor', [relayed, relayed])).toEqual(['town-hall']);
});

test('somebody quoted at first hand once does not speak only through others', () => {
  const ownWords = { ...relayed, sourcing: 'named' as const };
  expect(onlyThrough('mayor', [relayed, ownWords])).toEqual([]);
  expect(onlyThrough('mayor', [relayed, { ...ownWords, context: true }])).toEqual(['town-hall']);
});

test('somebody who says nothing speaks through nobody', () => {
  expect(onlyThrough('clerk', [relayed])).toEqual([]);
});
