/** Numbers of people as readers write them, with their open ends in words. Knows nothing of who gave them. */
import { words } from '../../words/index.ts';

const formatter = new Intl.NumberFormat(words.locale);

export const amount = (people: number): string => formatter.format(people);

/** Such as 20,000; 35,000–40,000; at least 30,000; up to 40,000; nothing when no number was given. */
export function amountOf({ low, high }: { low?: number; high?: number }): string {
  const text = words.figures.numbers;
  if (low === undefined && high === undefined) return '';
  if (low === undefined) return text.upTo(amount(high as number));
  if (high === undefined) return text.atLeast(amount(low));
  return low === high ? amount(low) : text.range(amount(low), amount(high));
}
