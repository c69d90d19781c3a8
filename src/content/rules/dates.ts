/** Dates in their order: nothing is public before it was so, nothing ends before it begins. */
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
