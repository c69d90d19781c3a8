/** One number as a row: day, name, words of the amount, marks. Knows nothing of the rows around it. */
import type { DayScale } from '../days.ts';
import { linesOf, widthOf } from '../lettering.ts';
import { lineHeight } from '../pixels.ts';
import type { GroupShape } from '../scene.ts';
import { rect, text } from '../shapes.ts';
import { words } from '../../words/index.ts';
import type { Amounts, Band } from './axes.ts';
import { amountOf } from './amounts.ts';
import type { NumberGiven } from './input.ts';
import type { Layout } from './layout.ts';
import { amountMarks, dayMarks } from './marks.ts';

/** Pixels. */
const padding = 4;
const marksHeight = 18;
const baseline = 13;

export interface Scales {
  layout: Layout;
  days: DayScale;
  /** Where names begin. */
  nameStart: number;
  dayWords: (day: string) => string;
  amount: Amounts;
}

export interface Row {
  height: number;
  /** Where its marks stand and no words do: the lines of the scales run here. */
  band: Band;
  shape: GroupShape;
}

const ownWords = ({ own, paragraph }: NumberGiven): string[] =>
  own ? [words.figures.numbers.inArticle(paragraph)] : [];

/** The row at that height of the drawing. */
export function rowOf(
  number: NumberGiven,
  top: number,
  { layout, days, nameStart, dayWords, amount }: Scales,
): Row {
  const value = amountOf(number);
  const room = layout.nameEnd(widthOf(value, { bold: true })) - nameStart;
  const names = linesOf(number.speaker, room, { bold: number.own });
  const own = ownWords(number).flatMap((line) => linesOf(line, room, { bold: true }));
  const textHeight = (names.length + own.length) * lineHeight;
  const height = textHeight + (layout.below ? marksHeight : 0) + 2 * padding;
  const y = top + padding;
  const marks = layout.below ? y + textHeight + marksHeight / 2 : y + lineHeight / 2;
  const { id, observed, published, scope, group } = number;
  const shapes = [
    rect('ground', { x: 0, y: top, width: layout.width, height }),
    text('day', layout.left, y + baseline, dayWords(published)),
    ...names.map((line, i) => text('who', nameStart, y + baseline + i * lineHeight, line)),
    ...own.map((line, i) =>
      text('article-words', nameStart, y + baseline + (names.length + i) * lineHeight, line),
    ),
    ...dayMarks(number, days, marks),
    ...amountMarks(number, amount, marks, layout.amounts[1]),
    text('amount', layout.right, y + baseline, value, 'end'),
  ];
  const look = number.own ? 'number of-article' : 'number';
  return {
    height,
    band: [layout.below ? y + textHeight : top, top + height],
    shape: { kind: 'group', class: look, id, data: { observed, published, scope, group }, shapes },
  };
}
