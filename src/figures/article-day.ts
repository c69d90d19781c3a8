/** The article's day: one quiet line down through a chart with days, and its name at the head of the line. */
import { longDate } from '../words/dates.ts';
import { words } from '../words/index.ts';
import { widthOf } from './lettering.ts';
import { lineHeight } from './pixels.ts';
import type { SceneShape } from './scene.ts';
import { line, text } from './shapes.ts';

/** Pixels. */
const space = 5;
const baseline = 14;

/** Room for the name, in pixels. */
export const articleDayHeight = lineHeight + 6;

/** Where a name that belongs to a line begins: right of the line, left of it, or as far right as there is room. */
function leftOf(x: number, width: number, right: number): number {
  if (x + space + width <= right) return x + space;
  return x - space - width >= 0 ? x - space - width : Math.max(0, right - width);
}

/** The name; `x` is the middle of the day, `right` the end of the drawing. */
export function articleName(day: string, x: number, top: number, right: number): SceneShape[] {
  const label = words.figures.article(longDate(day));
  const left = leftOf(x, widthOf(label), right);
  const isBeside = left > x || left + widthOf(label) < x;
  const beginning = isBeside ? articleLine(x, top, top + articleDayHeight) : [];
  return [...beginning, text('article-label', left, top + baseline, label)];
}

/** A stretch of the line. */
export const articleLine = (x: number, top: number, bottom: number): SceneShape[] => [
  line('article-day', x, top, x, bottom),
];
