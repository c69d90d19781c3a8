/** A day that our own words name is a day of the calendar. Knows the English names of months alone. */
import type { Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';
import { isRealDay } from '../schemas/fields.ts';
import { ourTexts } from './our-texts.ts';

const nameOfMonth = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const months = Array.from({ length: 12 }, (_, month) => nameOfMonth.format(Date.UTC(2000, month)));
const day = new RegExp(`\\b(\\d+) (${months.join('|')})\\b(?: (\\d{4})\\b)?`, 'g');
/** Stands for a year that is not named: it has a 29 February. */
const anyYear = '2000';

const twoDigits = (number: string | number): string => String(number).padStart(2, '0');

function isOnCalendar([, number = '', month = '', year = anyYear]: RegExpExecArray): boolean {
  return isRealDay([year, twoDigits(months.indexOf(month) + 1), twoDigits(number)].join('-'));
}

/** Days such as 31 February, in records and on pages. */
export function daysInTexts(raw: RawContent): Problem[] {
  return ourTexts(raw).ours.flatMap(({ field, file, text, lineAt }) =>
    [...text.matchAll(day)]
      .filter((named) => !isOnCalendar(named))
      .map(({ 0: named, index }) => ({
        file,
        line: lineAt(index),
        what: `${field} has "${named}", and the calendar has no such day`,
        hint: 'correct the day or the month',
      })),
  );
}
