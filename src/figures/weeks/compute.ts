/**
 * The chart of weeks: what happened when, in two lanes, the article's own moments apart from those that were added.
 * Pure: input in, scene out; knows nothing of the subject.
 */
import { utcMonday } from 'd3';
import { articleDayHeight, articleLine, articleName } from '../article-day.ts';
import { daysEach, dayScale, type DayScale } from '../days.ts';
import { widthOf } from '../lettering.ts';
import { lineHeight, tenth, type ChartWidth } from '../pixels.ts';
import { keepApart } from '../placing.ts';
import type { Scene, SceneShape } from '../scene.ts';
import { line, text } from '../shapes.ts';
import { shortDate } from '../../words/dates.ts';
import { words } from '../../words/index.ts';
import type { Moment, WeeksInput } from './input.ts';
import { laneOf } from './lane.ts';
import { isBetween } from './moments.ts';

/** Pixels. */
const margin = 8;
const axisHeight = 24;
const laneGap = 18;
const labelGap = 10;
const tickGap = 3;
const baseline = 14;
const voices = ['article', 'added'] as const;

/** Mondays by name, as far as their names have room, each with a line down through the lanes. */
function weekLines({ from, to, start }: DayScale, width: number, bottom: number): SceneShape[] {
  const mondays = daysEach(utcMonday, from, to);
  const labels = (mondays.length > 0 ? mondays : [from]).map((day) => {
    const left = start(day);
    return { label: shortDate(day), left, right: left + tickGap + widthOf(shortDate(day)) };
  });
  const inside = labels.filter(({ right }) => right <= width);
  return keepApart(inside, labelGap).flatMap(({ label, left }) => [
    line('grid', left, 0, left, bottom),
    text('tick', left + tickGap, baseline, label),
  ]);
}

interface Drawn {
  bottom: number;
  shapes: SceneShape[];
}

function drawLanes(moments: readonly Moment[], days: DayScale, width: ChartWidth): Drawn {
  const shapes: SceneShape[] = [];
  let top = axisHeight + articleDayHeight;
  for (const voice of voices) {
    const own = moments.filter((moment) => moment.voice === voice);
    if (own.length === 0) continue;
    const lane = laneOf(words.figures.weeks.lanes[voice], own, days, width, top);
    shapes.push({ ...lane.shape, data: { lane: voice } });
    top += lane.height + laneGap;
  }
  return { bottom: top - laneGap + margin, shapes };
}

/** The chart, drawn for one of the two widths. */
export function compute(
  { id, title, description, day, from, to, moments }: WeeksInput,
  width: ChartWidth,
): Scene {
  const frame = { id: `${id}-${width}`, width, title, description };
  const look = `chart chart-weeks ${width === 360 ? 'chart-narrow' : 'chart-wide'}`;
  const drawn = moments.filter((moment) => isBetween(moment, from, to));
  if (drawn.length === 0) {
    const shapes = [text('nothing', 0, baseline, words.figures.weeks.nothing)];
    return { ...frame, height: lineHeight * 2, shapes: [{ kind: 'group', class: look, shapes }] };
  }
  const days = dayScale(from, to, [margin, width - margin]);
  const { bottom, shapes } = drawLanes(drawn, days, width);
  const x = days.middle(day);
  const name = articleName(day, x, axisHeight, width);
  const article = [...name, ...articleLine(x, axisHeight + articleDayHeight, bottom)];
  const all = [...weekLines(days, width, bottom), ...(day >= from && day <= to ? article : []), ...shapes];
  return {
    ...frame,
    height: Math.ceil(tenth(bottom)),
    shapes: [{ kind: 'group', class: look, shapes: all }],
  };
}
