/**
 * A day that our own words name is a day of the calendar, and falls on the weekday that stands before it.
 * Knows the English names of months and weekdays alone.
 */
import type { Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';
import { isRealDay } from '../schemas/fields.ts';
import { ourTexts } from './our-texts.ts';

const inEnglish = (part: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en', { ...part, timeZone: 'UTC' });
const [month, weekday] = [inEnglish({ month: 'long' }), inEnglish({ weekday: 'long' })];
const months = Array.from({ length: 12 }, (_, i) => month.format(Date.UTC(2000, i)));
const weekdays = Array.from({ length: 7 }, (_, i) => weekday.format(Date.UTC(2000, 0, i + 1)));
const named = new RegExp(
  `(?:\\b(${weekdays.join('|')}),? )?\\b(\\d+) (${months.join('|')})\\b(?:,? (\\d{4})\\b)?`,
  'g',
);
/** Has a 29 February; stands for a year that is not named. */
const leapYear = '2000';

const twoDigits = (number: string | number): string => String(number).padStart(2, '0');

/** What is wrong with a day as it is named; `year` is that of the article, which a day without a year is taken to be in. */
function wrongWith([, said, day = '', name = '', own]: RegExpExecArray, year: string | undefined) {
  const dayIn = (one: string) => [one, twoDigits(months.indexOf(name) + 1), twoDigits(day)].join('-');
  if (!isRealDay(dayIn(own ?? leapYear))) return { what: 'the calendar has no such day', hint: 'correct the day or the month' };
  const likely = own ?? year;
  if (said === undefined || likely === undefined || !isRealDay(dayIn(likely))) return undefined;
  const right = weekday.format(new Date(dayIn(likely)));
  if (right === said) return undefined;
  return { what: `in ${likely} that was a ${right}`, hint: 'correct the day or the weekday' };
}

/** Days such as 31 February, in records and on pages. */
export function daysInTexts(raw: RawContent): Problem[] {
  const year = raw.documents.article?.record.published.slice(0, 4);
  return ourTexts(raw).ours.flatMap(({ field, file, text, lineAt }) =>
    [...text.matchAll(named)].flatMap((match) => {
      const wrong = wrongWith(match, year);
      if (!wrong) return [];
      const what = `${field} has "${match[0]}", and ${wrong.what}`;
      return [{ file, line: lineAt(match.index), what, hint: wrong.hint }];
    }),
  );
}
