/**
 * One panel of the chart of numbers: what it counts, its scales, its rows. Knows nothing of the other panels.
 */
import { articleDayHeight, articleName } from '../article-day.ts';
import { linesOf } from '../lettering.ts';
import { lineHeight } from '../pixels.ts';
import type { SceneShape } from '../scene.ts';
import { text } from '../shapes.ts';
import { words } from '../../words/index.ts';
import { amountLabels, amountLines, amountScale, monthLabels, uprights, type Band } from './axes.ts';
import type { Panel } from './grouping.ts';
import type { Layout } from './layout.ts';
import { rowOf, type Row, type Scales } from './row.ts';

/** Pixels. */
const headingGap = 4;
const axisHeight = 20;
const baseline = 14;

/** What all panels share. */
export interface Shared extends Omit<Scales, 'amount'> {
  /** The day of the article. */
  day: string;
}

interface Drawn {
  height: number;
  shapes: SceneShape[];
}

const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

function drawHeading({ scope }: Panel, top: number, { left, right }: Layout): Drawn {
  const heading = words.figures.numbers.heading(capital(words.scopes[scope]));
  const lines = linesOf(heading, right - left, { bold: true });
  const shapes = lines.map((line, i) => text('heading', left, top + baseline + i * lineHeight, line));
  return { height: lines.length * lineHeight + headingGap, shapes };
}

/** The first panel names the article's day. */
function drawName(isFirst: boolean, top: number, { day, days, layout }: Shared): Drawn {
  if (!isFirst) return { height: 0, shapes: [] };
  return { height: articleDayHeight, shapes: articleName(day, days.middle(day), top, layout.width) };
}

function drawRows({ numbers }: Panel, top: number, scales: Scales): Row[] {
  let bottom = top;
  return numbers.map((number) => {
    const row = rowOf(number, bottom, scales);
    bottom += row.height;
    return row;
  });
}

/** The panel at that height of the drawing. */
export function drawPanel(panel: Panel, top: number, shared: Shared, isFirst: boolean): Drawn {
  const { layout, days, day } = shared;
  const amount = amountScale(panel.most, layout.amounts);
  const heading = drawHeading(panel, top, layout);
  const name = drawName(isFirst, top + heading.height, shared);
  const axis = top + heading.height + name.height;
  const rows = drawRows(panel, axis + axisHeight, { ...shared, amount });
  const bands = rows.map(({ band }) => band);
  const beginning: Band[] = isFirst ? [[axis, axis + axisHeight]] : [];
  const shapes = [
    ...heading.shapes,
    ...name.shapes,
    ...monthLabels(days, layout.days[1] + headingGap, day, axis + baseline),
    ...amountLabels(amount, layout, axis + baseline),
    ...amountLines(amount, layout, bands),
    uprights('article-day', [days.middle(day)], [...beginning, ...bands]),
    ...rows.map(({ shape }) => shape),
  ];
  const height = axis + axisHeight + rows.reduce((sum, row) => sum + row.height, 0) - top;
  return { height, shapes: [{ kind: 'group', class: 'scope', data: { scope: panel.scope }, shapes }] };
}
