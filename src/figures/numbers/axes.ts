/** The scales of the chart of numbers, with their labels and lines. Knows nothing of rows. */
import { scaleLinear, utcMonth, type ScaleLinear } from 'd3';
import { dayPlus, daysEach, dayScale, rangeOf, type DayScale } from '../days.ts';
import { widthOf } from '../lettering.ts';
import { tenth } from '../pixels.ts';
import { keepApart } from '../placing.ts';
import type { SceneShape } from '../scene.ts';
import { path, text } from '../shapes.ts';
import { shortMonth } from '../../words/dates.ts';
import { amount } from './amounts.ts';
import type { NumberGiven } from './input.ts';
import type { Layout } from './layout.ts';

/** Pixels. */
const labelGap = 8;
const lineGap = 3;
const perTick = 90;

/** Steps that the end of a scale of amounts may fall on; fewer would leave much of it empty. */
const finely = 8;
const air = 1.04;

export type Amounts = ScaleLinear<number, number>;

/** The days that all panels share: those of the numbers and of the article, and a day around them. */
export function sharedDays(numbers: readonly NumberGiven[], day: string, span: Layout['days']): DayScale {
  const [from, to] = rangeOf([day, ...numbers.flatMap(({ observed, published }) => [observed, published])]);
  return dayScale(dayPlus(from, -1), dayPlus(to, 1), span);
}

/** The months, as far as their names have room beside each other and the article's line; `y` is the baseline. */
export function monthLabels({ from, to, start, middle }: DayScale, right: number, day: string, y: number) {
  const starts = daysEach(utcMonth, from, to);
  const months = (starts.length > 0 ? starts : [from]).map((month) => {
    const label = shortMonth(month);
    return { label, left: start(month), right: start(month) + widthOf(label) };
  });
  const article = {
    label: '',
    left: middle(day) + labelGap - lineGap,
    right: middle(day) + lineGap - labelGap,
  };
  const inside = months.filter((month) => month.right <= right);
  const [, ...shown] = keepApart([article, ...inside], labelGap);
  return shown.map(({ label, left }) => text('tick', left, y, label));
}

const ticksOf = ([left, right]: Layout['amounts']): number =>
  Math.max(2, Math.round((right - left) / perTick));

/** Amounts from zero to a little more than the most, so that no bar ends where the drawing does. */
export const amountScale = (most: number, span: Layout['amounts']): Amounts =>
  scaleLinear([0, most * air], span).nice(finely);

/** The labels of the amounts, none beyond the end of the drawing. */
export function amountLabels(scale: Amounts, { amounts, right }: Layout, y: number): SceneShape[] {
  const ticks = scale.ticks(ticksOf(amounts)).filter(Number.isInteger);
  const labels = ticks.map((tick) => {
    const label = amount(tick);
    const half = widthOf(label) / 2;
    const x = Math.min(scale(tick), right - half);
    return { label, x, left: x - half, right: x + half };
  });
  return keepApart(labels, labelGap).map(({ label, x }) => text('tick', x, y, label, 'middle'));
}

/** A stretch of the drawing from top to bottom. */
export type Band = readonly [top: number, bottom: number];

/** Upright lines through bands, as one shape. */
export const uprights = (look: string, places: readonly number[], bands: readonly Band[]): SceneShape =>
  path(
    look,
    places
      .flatMap((x) => bands.map(([top, bottom]) => `M${tenth(x)} ${tenth(top)}V${tenth(bottom)}`))
      .join(''),
  );

/** The line of zero and the quiet lines of the other amounts. */
export const amountLines = (scale: Amounts, { amounts }: Layout, bands: readonly Band[]): SceneShape[] => [
  uprights(
    'grid',
    scale
      .ticks(ticksOf(amounts))
      .filter((tick) => tick > 0)
      .map(scale),
    bands,
  ),
  uprights('zero', [scale(0)], bands),
];
