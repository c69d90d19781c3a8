/** What an address may ask of a frame; ten thousand hostile ones, drawn by a seeded generator, ask for nothing. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isOnlyLooks, looksFrom } from '../../../src/embeds/frame/looks.ts';
import { hostFrom, messagesFor, sizerIdIn } from '../../../src/embeds/frame/messages.ts';
import { strangersIn } from '../../../src/embeds/frame/strangers.ts';
import { stateFrom, type Known } from '../../../src/figures/explore/state.ts';
import { hostileTexts } from './hostile.ts';

const known: Known = {
  views: ['whole', 'bay'],
  layers: ['article', 'reports'],
  shown: ['article'],
  from: '2020-02-01',
  to: '2020-03-31',
  marks: new Set(['north-camp']),
};

describe('looks', () => {
  test('are light, with controls, in their own height', () =>
    expect(looksFrom('')).toEqual({ theme: 'light', fit: false, controls: true }));
  test('are what the address says', () =>
    expect(looksFrom('?view=bay&theme=dark&fit=1&controls=0')).toEqual({
      theme: 'dark',
      fit: true,
      controls: false,
    }));
  test('do not change by what is not known', () =>
    expect(looksFrom('?theme=darkest&fit=2&controls=00&xtheme=dark')).toEqual(looksFrom('')));
  test('need nothing more, and everything else does', () => {
    const bare = [
      '',
      '?theme=auto',
      '?fit=1&controls=0',
      '?initialWidth=640&childId=a&parentTitle=A%20b&parentUrl=c',
    ];
    expect(bare.map(isOnlyLooks)).toEqual(bare.map(() => true));
    const more = ['?view=bay', '?theme=dark&date=2020-03-01', '?theme=purple', '?x'];
    expect(more.map(isOnlyLooks)).toEqual(more.map(() => false));
  });
});

describe('parameters that were ignored', () => {
  test('are named as they came', () =>
    expect(
      strangersIn('?view=bay&layers=article,x&date=2020-02-31&select=south&theme=red&y=1', known),
    ).toEqual(['layers=article,x', 'date=2020-02-31', 'select=south', 'theme=red', 'y=1']));
  test('are none when all is understood', () =>
    expect(
      strangersIn(
        '?view=bay&layers=article,reports&date=2020-03-01&reading=so&select=north-camp&theme=auto&fit=1&controls=0&childId=a',
        known,
      ),
    ).toEqual([]));
  test('do not count the word for no layer', () => expect(strangersIn('?layers=none', known)).toEqual([]));
  test('are cut short', () => {
    const [only = ''] = strangersIn(`?a=${'x'.repeat(5_000)}`, known);
    expect(only).toHaveLength(80);
    expect(strangersIn(`?${'a=1&'.repeat(500)}`, known)).toHaveLength(20);
  });
});

/** What of a hostile text got through: the names of the rules that it broke. */
function brokenBy(text: string): string[] {
  const query = `?view=${text}&layers=${text}&date=${text}&select=${text}&theme=${text}&fit=${text}&controls=${text}`;
  const { secret, childId } = hostFrom(`?childId=${text}`, `#?secret=${text}`);
  const host = { secret, childId, sizerId: sizerIdIn(text) };
  const rules = {
    state: isDeepStrictEqual(stateFrom(query, known), stateFrom('', known)),
    looks: isDeepStrictEqual(looksFrom(query), looksFrom('')),
    named: strangersIn(query, known).length > 0,
    names: Object.values(host).every((name) => /^[\w .#-]{0,99}$/.test(name ?? '')),
    told: messagesFor({ width: 1, height: 2 }, 'islands', text, host).length >= 4,
  };
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${rule}: ${text}`]));
}

// A second of work, more where the machine is busy.
test('ten thousand hostile addresses and messages ask for nothing', () => {
  const texts = hostileTexts(10_000);
  expect(new Set(texts).size).toBeGreaterThan(9_000);
  expect(texts.flatMap(brokenBy)).toEqual([]);
});
