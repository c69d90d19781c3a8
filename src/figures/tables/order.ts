/** The order of rows by one of their columns. Pure: values in, places out; knows no page. */

export type Direction = 'ascending' | 'descending' | 'none';

/** What a click on the head of a column asks for next: up, down, and back to the first order. */
export const directionAfter: Readonly<Record<Direction, Direction>> = {
  none: 'ascending',
  ascending: 'descending',
  descending: 'none',
};

const isNumber = (value: string): boolean => value !== '' && Number.isFinite(Number(value));

/** Numbers by amount, everything else as a reader expects it; days are written so that this orders them. */
function compare(a: string, b: string, locale: string): number {
  if (isNumber(a) && isNumber(b)) return Number(a) - Number(b);
  return a.localeCompare(b, locale, { numeric: true, sensitivity: 'base' });
}

/** The places of the rows in the new order. Rows without a value stand last both ways; equals keep their order. */
export function orderOf(values: readonly string[], direction: Direction, locale: string): number[] {
  const places = values.map((_, i) => i);
  if (direction === 'none') return places;
  const sign = direction === 'ascending' ? 1 : -1;
  return places.sort((i, j) => {
    const [a, b] = [values[i] as string, values[j] as string];
    if (a === '' || b === '') return Number(a === '') - Number(b === '') || i - j;
    return sign * compare(a, b, locale) || i - j;
  });
}
