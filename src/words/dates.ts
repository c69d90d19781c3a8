/** Days as readers write them, in the site's language. Knows nothing of what happened on them. */
import { words } from './index.ts';

const formatter = new Intl.DateTimeFormat(words.locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Such as 28 March 2020. */
export const longDate = (day: string): string => formatter.format(at(day));

/** A day, or a span of days such as 27–28 March 2020. */
export const daySpan = (from: string, to?: string): string =>
  to === undefined || to === from ? longDate(from) : formatter.formatRange(at(from), at(to));

const inUtc = (options: Intl.DateTimeFormatOptions) => {
  const short = new Intl.DateTimeFormat(words.locale, { ...options, timeZone: 'UTC' });
  return (day: string): string => short.format(at(day));
};

/** Such as 28 Mar. */
export const shortDate = inUtc({ day: 'numeric', month: 'short' });

/** Such as 28 Mar 2020. */
export const shortDateWithYear = inUtc({ day: 'numeric', month: 'short', year: 'numeric' });

/** Such as Mar. */
export const shortMonth = inUtc({ month: 'short' });
