/**
 * The chart of numbers: who said what number, when, and what it counts. A panel for each thing counted, with a scale
 * of its own from zero; a row for each number. Pure: input in, scene out; knows nothing of the subject.
 */
import { widthOf } from '../lettering.ts';
import { lineHeight, type ChartWidth } from '../pixels.ts';
import type { Scene, SceneShape } from '../scene.ts';
import { text } from '../shapes.ts';
import { shortDate, shortDateWithYear } from '../../words/dates.ts';
import { words } from '../../words/index.ts';
import { sharedDays } from './axes.ts';
import { panelsOf } from './grouping.ts';
import type { NumberGiven, NumbersInput } from './input.ts';
import { layouts, type Layout } from './layout.ts';
import { drawPanel, type Shared } from './panel.ts';

/** Pixels. */
const panelGap = 26;
const nameGap = 10;
const baseline = 14;

/** Days without their year, unless the numbers reach over more than one. */
function dayWordsFor(numbers: readonly NumberGiven[]): (day: string) => string {
  const years = new Set(numbers.map(({ published }) => published.slice(0, 4)));
  return years.size > 1 ? shortDateWithYear : shortDate;
}

/** What all panels share: the days, and how wide they are as words. */
function sharedOf(numbers: readonly NumberGiven[], day: string, layout: Layout): Shared {
  const dayWords = dayWordsFor(numbers);
  const widest = Math.max(0, ...numbers.map(({ published }) => widthOf(dayWords(published))));
  const nameStart = layout.left + widest + nameGap;
  return { day, layout, dayWords, nameStart, days: sharedDays(numbers, day, layout.days) };
}

/** The chart, drawn for one of the two widths. */
export function compute({ id, title, description, day, numbers }: NumbersInput, width: ChartWidth): Scene {
  const layout = layouts[width];
  const panels = panelsOf(numbers);
  const frame = { id: `${id}-${width}`, width, title, description };
  const look = `chart chart-numbers ${layout.look}`;
  if (panels.length === 0) {
    const shapes = [text('nothing', layout.left, baseline, words.figures.numbers.nothing)];
    return { ...frame, height: lineHeight * 2, shapes: [{ kind: 'group', class: look, shapes }] };
  }
  const all = panels.flatMap((panel) => panel.numbers);
  const shared = sharedOf(all, day, layout);
  const shapes: SceneShape[] = [];
  let top = 0;
  for (const panel of panels) {
    const drawn = drawPanel(panel, top, shared, top === 0);
    shapes.push(...drawn.shapes);
    top += drawn.height + panelGap;
  }
  return { ...frame, height: Math.ceil(top - panelGap), shapes: [{ kind: 'group', class: look, shapes }] };
}
