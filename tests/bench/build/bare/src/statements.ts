/** The files of one statement, as another build has written them, and the numbers to be filled in. */
import { readFileSync } from 'node:fs';

interface Given {
  count: number;
  /** The number that stands in the files. */
  number: string;
  page: string;
  short: string;
  /** In base 64. */
  picture: string;
}

export const given = JSON.parse(readFileSync(process.env['BENCH_GIVEN'] ?? '', 'utf8')) as Given;

/** A path for each number. */
export const pathsOf = (name: (number: string) => string) =>
  Array.from({ length: given.count }, (_, i) => String(i + 1).padStart(given.number.length, '0')).map(
    (number) => ({ params: { name: name(number) }, props: { number } }),
  );
