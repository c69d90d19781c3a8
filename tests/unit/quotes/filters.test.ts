import { expect, test } from 'vitest';
import { attributesOf, factsFrom, factsOf } from '../../../src/quotes/facts.ts';
import {
  choiceFromQuery,
  countsOf,
  dimensions,
  loosenings,
  matches,
  queryFromChoice,
  type Facts,
} from '../../../src/quotes/filters.ts';

const facts = (
  speaker: string,
  sourcing: string,
  topic: string[],
  hedge: string[] = [],
  where = 'article',
): Facts => ({
  speaker: [speaker],
  organisation: speaker === 'crowd' ? [] : ['town-hall'],
  sourcing: [sourcing],
  kind: ['direct'],
  topic,
  hedge,
  where: [where],
});
const all = [
  facts('mayor', 'named', ['bridge']),
  facts('mayor', 'relayed', ['bridge', 'money'], ['possibility']),
  facts('clerk', 'named', ['money'], [], 'around'),
  facts('crowd', 'anonymous-group', ['bridge'], ['possibility', 'ceiling']),
];
const left = (choice: Parameters<typeof matches>[1]) => all.filter((one) => matches(one, choice)).length;

test('no choice leaves every statement', () => {
  expect(left({})).toBe(4);
});

test('filtering by speaker keeps only that speaker’s statements', () => {
  const kept = all.filter((one) => matches(one, { speaker: 'mayor' }));
  expect(kept.map(({ speaker }) => speaker)).toEqual([['mayor'], ['mayor']]);
});

test('values in two lists mean both', () => {
  expect(left({ sourcing: 'named' })).toBe(2);
  expect(left({ sourcing: 'named', topic: 'money' })).toBe(1);
});

test('each option says how many statements it would leave, other lists considered, its own not', () => {
  expect(Object.fromEntries(countsOf(all, { topic: 'money' }, 'speaker'))).toEqual({ mayor: 1, clerk: 1 });
  expect(Object.fromEntries(countsOf(all, { topic: 'money' }, 'topic'))).toEqual({ bridge: 3, money: 2 });
});

test('picking an option leaves as many statements as it said', () => {
  const choice = { topic: 'bridge' };
  const checked = dimensions
    .filter((dimension) => dimension !== 'topic')
    .flatMap((dimension) =>
      [...countsOf(all, choice, dimension)].map(([value, count]) => ({ dimension, value, count })),
    );
  expect(checked.length).toBeGreaterThan(6);
  for (const { dimension, value, count } of checked)
    expect(left({ ...choice, [dimension]: value })).toBe(count);
});

test('one option stands for everybody without a name', () => {
  const quote = { speaker: 'crowd', kind: 'direct', context: false, topics: ['bridge'], hedges: [] };
  const sourcing = (value: string) => factsOf({ ...quote, sourcing: value }, undefined).sourcing;
  expect(sourcing('anonymous-group')).toEqual(['anonymous-group', 'unnamed']);
  expect(sourcing('unnamed-spokesperson')).toEqual(['unnamed-spokesperson', 'unnamed']);
  expect(sourcing('named')).toEqual(['named']);
});

test('a choice that leaves nothing says what to drop, the most useful first', () => {
  const choice = { speaker: 'mayor', where: 'around' };
  expect(left(choice)).toBe(0);
  expect(loosenings(all, choice)).toEqual([
    { dimension: 'where', count: 2 },
    { dimension: 'speaker', count: 1 },
  ]);
});

test('nothing is proposed when no single list is to blame', () => {
  expect(loosenings(all, { speaker: 'crowd', sourcing: 'relayed', where: 'around' })).toEqual([]);
});

test('an address keeps the choice and gives it back', () => {
  const choice = { topic: 'money', sourcing: 'named' };
  expect(queryFromChoice(choice)).toBe('?sourcing=named&topic=money');
  expect(choiceFromQuery(queryFromChoice(choice), all)).toEqual(choice);
  expect(queryFromChoice({})).toBe('');
});

test('what no statement has is not read from an address', () => {
  expect(choiceFromQuery('?speaker=nobody&topic=money&utm_source=x', all)).toEqual({ topic: 'money' });
});

test('a row’s attributes give the facts back, empty lists too', () => {
  const quote = {
    speaker: 'mayor',
    sourcing: 'named',
    kind: 'direct',
    context: true,
    topics: ['a', 'b'],
    hedges: [],
  };
  const written = factsOf(quote, undefined);
  const attributes = attributesOf(written);
  expect(attributes).toMatchObject({ 'data-topic': 'a b', 'data-where': 'around', 'data-organisation': '' });
  expect(factsFrom((dimension) => attributes[`data-${dimension}`])).toEqual(written);
});

test('two hedges of one kind count once', () => {
  const quote = { speaker: 'a', sourcing: 'named', kind: 'direct', context: false, topics: ['a'] };
  const hedges = [{ kind: 'possibility' }, { kind: 'possibility' }];
  expect(factsOf({ ...quote, hedges }, 'b').hedge).toEqual(['possibility']);
});
