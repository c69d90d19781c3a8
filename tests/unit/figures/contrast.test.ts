/** What a figure draws stands out from what it is drawn on, in every look of the file of tokens. */
import { readFileSync } from 'node:fs';
import { rgb } from 'd3';
import { describe, expect, test } from 'vitest';
import { mapSheets } from '../../../src/figures/sheets.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const figures = mapSheets.map((sheet) => readFileSync(`src/${sheet}`, 'utf8')).join('');

type Colours = Readonly<Record<string, string>>;

const coloursIn = (block = ''): Colours =>
  Object.fromEntries([...block.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, role, colour]) => [role, colour]));
const light = coloursIn(/:root \{([^]*?)\}/.exec(css)?.[1]);
const looks = [
  ['light', light],
  ['dark', { ...light, ...coloursIn(/scheme: dark\) \{\s*:root \{([^]*?)\}/.exec(css)?.[1]) }],
  ['print', { ...light, ...coloursIn(/print \{\s*:root \{([^]*?)\}/.exec(css)?.[1]) }],
] as const;

/** How bright a colour is, by WCAG 2.2. */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours stand apart, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Every pair of a look that is closer than it may be. */
const tooClose = (colours: Colours, roles: readonly string[], grounds: readonly string[], least: number) =>
  roles.flatMap((role) =>
    grounds.flatMap((ground) => {
      const apart = contrast(colours[role] ?? '', colours[ground] ?? '');
      return apart >= least ? [] : [`${role} on ${ground}: ${apart.toFixed(2)}`];
    }),
  );

const paper = ['paper', 'paper-raised', 'tint'];
const marked = ['land-marked', 'land-marked-strong'];
const map = ['land', 'land-subject', 'water'];

test('white and black are as far apart as can be, and known pairs as far as others measured', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#0072b2', '#ffffff')).toBeCloseTo(5.19, 2);
  expect(contrast('#e69f00', '#ffffff')).toBeCloseTo(2.25, 1);
});

describe.each(looks)('in %s', (_, colours) => {
  test('words are 4.5 times brighter or darker than their ground', () => {
    expect(tooClose(colours, ['ink'], [...paper, ...map, ...marked], 4.5)).toEqual([]);
    expect(tooClose(colours, ['ink-quiet'], [...paper, ...map], 4.5)).toEqual([]);
  });

  test('marks are 3 times brighter or darker than paper, land and water', () => {
    const marks = ['mark-imagery', 'mark-claim', 'mark-article'];
    expect(tooClose(colours, marks, ['paper', ...map], 3)).toEqual([]);
  });

  test('coasts, borders and hatches are 3 times brighter or darker than what they part', () => {
    expect(tooClose(colours, ['ink', 'ink-quiet', 'coast', 'country-line'], map, 3)).toEqual([]);
  });

  test('outlines of marked countries are 3 times brighter or darker than their tint', () => {
    expect(tooClose(colours, ['ink-quiet'], ['land', 'land-marked'], 3)).toEqual([]);
    expect(tooClose(colours, ['mark-article'], ['land', 'land-marked-strong'], 3)).toEqual([]);
  });
});

test('no colour that fails on white stands for anything: orange, sky blue and yellow of Okabe and Ito', () => {
  for (const [look, colours] of looks)
    for (const trap of ['#e69f00', '#56b4e9', '#f0e442'])
      expect(Object.values(colours), look).not.toContain(trap);
});

test('no mark is red, and none is told apart by its colour alone', () => {
  for (const [look, { 'mark-imagery': imagery = '', 'mark-claim': claim = '' }] of looks) {
    const { r, g, b } = rgb(claim);
    expect(r > 200 && g < 60 && b < 60, look).toBe(false);
    expect(imagery, look).not.toBe(claim);
  }
  // Pictures shown: a filled shape in a ring. A claim: an empty shape.
  expect(figures).toMatch(/\.mark-imagery path \{\s*fill: currentColor/);
  expect(figures).toMatch(/\.mark \{\s*fill: var\(--paper\)/);
});
