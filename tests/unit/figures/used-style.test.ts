/** A drawing that stands by itself brings the styles that it uses, each colour with them, and no others. */
import { expect, test } from 'vitest';
import type { Scene } from '../../../src/figures/scene.ts';
import { looksOf, rulesOf } from '../../../src/figures/used-style.ts';

const sheet = { id: 'a', width: 720, height: 400, title: 'A', description: 'B' };
const map: Scene = {
  ...sheet,
  shapes: [
    { kind: 'path', class: 'land', d: 'M0 0h1v1z' },
    {
      kind: 'group',
      class: 'own label label-water narrow',
      shapes: [{ kind: 'text', x: 0, y: 0, text: 'C' }],
    },
  ],
};
const chart: Scene = {
  ...sheet,
  shapes: [
    { kind: 'group', class: 'chart', shapes: [{ kind: 'line', class: 'zero', x1: 0, y1: 0, x2: 9, y2: 0 }] },
  ],
};

const tokensIn = (css: string) => [
  ...new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name)),
];

test('only the rules of its classes', () => {
  const rules = rulesOf([map]);
  for (const used of ['.land', '.label-water', '.own', '.narrow']) expect(rules).toContain(used);
  for (const other of ['.river', '.band', '.chart', '.wide']) expect(rules).not.toContain(other);
});

test('every token of its rules, in light and in dark, and no further', () => {
  const rules = rulesOf([map]);
  const looks = looksOf(
    rules,
    (declarations) => `@media (prefers-color-scheme:dark){:root{${declarations}}}`,
  );
  const [light = '', dark = ''] = looks.split('@media');
  expect(tokensIn(rules).length).toBeGreaterThan(4);
  for (const name of tokensIn(rules)) expect(looks + rules, name).toMatch(new RegExp(`[{;]${name}:`));
  for (const name of ['--land', '--water']) {
    expect(light).toContain(`${name}:`);
    expect(dark).toContain(`${name}:`);
  }
  expect(looks).not.toMatch(/--(gutter|act|measure):/);
});

test('a unit only where something is drawn by it', () => {
  expect(rulesOf([map])).toContain('--unit:');
  expect(rulesOf([chart])).not.toContain('--unit');
});
