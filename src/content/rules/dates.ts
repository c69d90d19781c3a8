/**
 * Dates in their order: nothing is public before it was so, nothing ends before it begins; and the same day wherever one is
 * said twice.
 */
import { problemAt, type Placed, type Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';

type Dated = Placed & { record: object };

/** One problem when the field `later` holds an earlier day than the field `earlier`. */
function order(entry: Dated, earlier: string, later: string, hint: string): Problem[] {
  const { [earlier]: first, [later]: second } = entry.record as Record<string, string | undefined>;
  if (first === undefined || second === undefined || first <= second) return [];
  return [problemAt(entry, [later], `${later} is ${second}, before ${earlier}, which is ${first}`, hint)];
}

const unknownBefore = 'nothing can be public before it was so; check both days';
const endBefore = 'the last day comes after the first; check both days';

export function datesInOrder({ entries }: RawContent): Problem[] {
  const reports: Dated[] = [...entries.estimates, ...entries.sightings];
  return [
    ...reports.flatMap((entry) => [
      ...order(entry, 'observed', 'published', unknownBefore),
      ...order(entry, 'observed', 'observedTo', endBefore),
    ]),
    ...entries.events.flatMap((entry) => order(entry, 'date', 'dateTo', endBefore)),
    ...entries.quotes.flatMap((entry) =>
      order(entry, 'said', 'published', 'words are said before they are printed; check both days'),
    ),
  ];
}

/** What the later of two statements does to the earlier one, and what is then done to that. */
const inTime = [
  ['answers', 'answered'],
  ['repeats', 'repeated'],
] as const;

/** Nothing answers or repeats what was said later. */
export function relationsInTime({ entries: { quotes } }: RawContent): Problem[] {
  const days = new Map(quotes.map(({ record: { id, said, published } }) => [id, said ?? published]));
  return quotes.flatMap((entry) =>
    entry.record.related.flatMap(({ quote, how }, i) => {
      const [own, other] = [days.get(entry.record.id), days.get(quote)];
      const [later, earlier] = inTime.find((names) => names.some((name) => name === how)) ?? [];
      if (!later || !earlier || !own || !other || own === other) return [];
      const right = other > own ? later : earlier;
      if (how === right) return [];
      const when = other > own ? 'after' : 'before';
      const what = `related[${i}] says "${how}" of "${quote}", which is of ${other}, ${when} this statement`;
      return [problemAt(entry, ['related', i, 'how'], what, `write ${right}, or check both days`)];
    }),
  );
}

/** The list of corrections begins with the newest. */
export function correctionsInOrder({ entries }: RawContent): Problem[] {
  return entries.corrections.flatMap((entry, i) => {
    const before = entries.corrections[i - 1]?.record.date;
    const { date } = entry.record;
    if (before === undefined || date <= before) return [];
    const what = `date is ${date}, and the correction above it is of ${before}`;
    return [problemAt(entry, ['date'], what, 'put the newest first, or correct one of the days')];
  });
}

/** A day that stands in an address, as newspapers write it: /2020/01/31/. */
const dayInAddress = /\/(\d{4})\/(\d{2})\/(\d{2})\//;

function addressDay(placed: Placed, field: string, address: string, day?: string): Problem[] {
  const written = dayInAddress.exec(address)?.slice(1).join('-');
  if (written === undefined || day === undefined || written === day) return [];
  const hint = 'one of the two is wrong; look at the document';
  return [problemAt(placed, [field], `${field} is ${day}, and its address says ${written}`, hint)];
}

/** A copy has a day of its own in its address, so it is let be. */
export function datesInAddresses({ entries, documents: { article } }: RawContent): Problem[] {
  const own = entries.sources.filter(({ record }) => record.seen !== 'copy');
  return [
    ...(article ? addressDay(article, 'published', article.record.address, article.record.published) : []),
    ...own.flatMap((entry) => addressDay(entry, 'date', entry.record.address, entry.record.date)),
  ];
}

/** What the article says became public when the article did. */
export function publishedWithArticle({ entries, documents: { article } }: RawContent): Problem[] {
  if (!article) return [];
  const { published: day } = article.record;
  return entries.quotes
    .filter(({ record }) => !record.context && record.published !== day)
    .map((entry) => {
      const what = `published is ${entry.record.published}, and the article it stands in was published on ${day}`;
      return problemAt(entry, ['published'], what, `write ${day}; the day it was spoken belongs in said`);
    });
}
