/**
 * Where the columns of the chart of numbers stand. Wide: one line a number. Narrow: its words in one line, its marks
 * in the next. Knows nothing of the numbers.
 */
import type { ChartWidth } from '../pixels.ts';

type Span = readonly [left: number, right: number];

export interface Layout {
  width: ChartWidth;
  look: 'chart-wide' | 'chart-narrow';
  /** Where days begin; names begin behind the widest day. */
  left: number;
  /** Where names end, for numbers whose words take this much room. */
  nameEnd: (amountWidth: number) => number;
  /** Days from left to right. */
  days: Span;
  /** Amounts from zero. */
  amounts: Span;
  /** Where the words of the amount end. */
  right: number;
  /** Whether the marks stand below the words. */
  below: boolean;
}

const gap = 8;

export const layouts: Record<ChartWidth, Layout> = {
  360: {
    width: 360,
    look: 'chart-narrow',
    left: 4,
    nameEnd: (amountWidth) => 356 - amountWidth - gap,
    days: [4, 108],
    amounts: [126, 350],
    right: 356,
    below: true,
  },
  960: {
    width: 960,
    look: 'chart-wide',
    left: 4,
    nameEnd: () => 340,
    days: [352, 504],
    amounts: [536, 806],
    right: 956,
    below: false,
  },
};
