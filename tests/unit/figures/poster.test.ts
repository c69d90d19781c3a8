/** A picture travels alone: its words are in it, and its styles need no page. */
import { expect, test } from 'vitest';
import { poster } from '../../../src/figures/poster.ts';
import { standaloneStyle } from '../../../src/figures/standalone-style.ts';

const scene = {
  id: 'islands',
  width: 300,
  height: 100,
  title: 'Islands',
  description: 'Two of them',
  shapes: [],
};
const made = poster({
  scene,
  title: 'Two islands & a <bay>',
  notes: ['As of a day.', 'Long '.repeat(40).trim()],
  style: '',
});

test('has its title above and its notes below, in lines that fit', () => {
  expect(made).toContain('Two islands &amp; a &lt;bay>');
  const lines = [...made.matchAll(/<text class="words"[^>]* y="(\d+)"[^>]*>([^<]*)</g)];
  expect(lines.length).toBeGreaterThan(5);
  const heights = lines.map(([, y]) => Number(y));
  expect([...heights].sort((a, b) => a - b)).toEqual(heights);
  for (const [, , line = ''] of lines) expect(line.length).toBeLessThan(60);
});

test.each(['light', 'dark'] as const)(
  'in %s has every colour written out and only plain selectors',
  (theme) => {
    const style = standaloneStyle(theme);
    expect(style).toContain('.hatch-line{');
    expect(style).not.toMatch(/var\(|:is\(|@|fill: ;|stroke: ;/);
  },
);

test('differs between light and dark', () => {
  expect(standaloneStyle('light')).not.toBe(standaloneStyle('dark'));
});
