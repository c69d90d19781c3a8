/** What a reader chose survives in the address; nonsense in an address does nothing; arrow keys go to the nearest mark. */
import { describe, expect, test } from 'vitest';
import { directions, nextIn } from '../../../src/figures/explore/nearness.ts';
import { countsBy, queryFrom, stateFrom, type Known } from '../../../src/figures/explore/state.ts';

const known: Known = {
  views: ['whole', 'north'],
  layers: ['told', 'added'],
  shown: ['told'],
  from: '2020-02-26',
  to: '2020-03-02',
  marks: new Set(['harbour']),
};

describe('the address', () => {
  test('of an untouched figure is empty', () => {
    expect(queryFrom(stateFrom('', known), known)).toBe('');
  });

  test.each([
    '?view=north',
    '?layers=added',
    '?layers=told,added&date=2020-02-29',
    '?layers=told,added&date=2020-03-01&reading=so',
    '?layers=told,added&select=harbour',
    '?layers=told&date=2020-02-29',
    '?layers=told&select=harbour',
    '?layers=none',
    '?layers=none&date=2020-02-29',
  ])('%s brings back what it was made from', (query) => {
    expect(queryFrom(stateFrom(query, known), known)).toBe(query);
  });

  test('of a figure without layers names none', () => {
    const bare = { ...known, layers: [], shown: [] };
    expect(queryFrom(stateFrom('?date=2020-02-29&select=harbour', bare), bare)).toBe(
      '?date=2020-02-29&select=harbour',
    );
  });

  test('that names no layer shows none', () => {
    expect(stateFrom('?layers=none', known).layers).toEqual([]);
    expect(stateFrom('?layers=none&date=2020-02-29', known).layers).toEqual([]);
  });

  test.each([
    '?view=%3Cscript%3E',
    '?layers=,,constructor',
    '?layers=none,none',
    '?date=2020-02-30',
    '?date=2020-03-00',
    '?date=2020-02-99',
    '?date=2019-12-31',
    '?date=tomorrow',
    '?reading=later',
    '?select=__proto__',
  ])('%s changes nothing', (query) => {
    expect(stateFrom(query, known)).toEqual(stateFrom('', known));
  });

  test('with a day or a mark shows every layer, so that there is something to see', () => {
    expect(stateFrom('?date=2020-02-28', known).layers).toEqual(['told', 'added']);
    expect(stateFrom('?select=harbour', known).layers).toEqual(['told', 'added']);
  });
});

describe('the day', () => {
  const at = (query: string) => stateFrom(query, known);

  test('counts what was public by then, or what was so by then', () => {
    expect(countsBy(at('?date=2020-02-28'), '2020-02-27', '2020-03-01')).toBe(false);
    expect(countsBy(at('?date=2020-02-28&reading=so'), '2020-02-27', '2020-03-01')).toBe(true);
    expect(countsBy(at('?date=2020-03-01'), '2020-02-27', '2020-03-01')).toBe(true);
  });

  test('counts everything when no day is chosen', () => {
    expect(countsBy(at(''), '2020-02-27', '2021-01-01')).toBe(true);
  });
});

describe('arrow keys', () => {
  const from = { x: 0, y: 0 };
  const [right, up] = [directions['ArrowRight'], directions['ArrowUp']] as const;

  test('go to the nearest mark on that side', () => {
    const points = [
      { x: 30, y: 0 },
      { x: 10, y: 1 },
      { x: -5, y: 0 },
      { x: 4, y: 40 },
    ];
    expect(nextIn(points, from, right ?? from)).toBe(1);
  });

  test('stay where nothing lies on that side', () => {
    expect(nextIn([{ x: 3, y: 20 }], from, up ?? from)).toBe(-1);
    expect(nextIn([], from, up ?? from)).toBe(-1);
  });
});
