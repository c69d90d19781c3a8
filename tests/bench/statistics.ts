/** Medians, spreads and percentiles of a few measured numbers. Knows no units. */

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value below which that share of the values lies, between neighbours on a straight line. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const ordered = sorted(values);
  const at = share * (ordered.length - 1);
  const [low, high] = [Math.floor(at), Math.ceil(at)];
  return ordered[low] + (ordered[high] - ordered[low]) * (at - low);
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The median of several rounds, with the lowest and the highest. */
export interface Summary {
  median: number;
  low: number;
  high: number;
}

export const summary = (values: readonly number[]): Summary => ({
  median: median(values),
  low: Math.min(...values),
  high: Math.max(...values),
});

/** `280 (271–305)`; a dash when nothing was measured. */
export function written({ median: middle, low, high }: Summary, digits = 0): string {
  if (!Number.isFinite(middle)) return '–';
  const [a, b, c] = [middle, low, high].map((value) => grouped(value, digits));
  return b === c ? a : `${a} (${b}–${c})`;
}

/** A number with its thousands apart. */
export const grouped = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
