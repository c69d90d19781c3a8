/**
 * What of a figure's files is shown now: the rows that count by the reader's day, reading and layers.
 * Pure: records in, records out; the files say themselves where they come from.
 */
import { csvFormatRows, csvParseRows } from 'd3';

/** How the figure is read. */
export interface Read {
  figure: string;
  /** The day, or the words for all of them. */
  asOf: string;
  /** What counts by that day, in words. */
  reading: string;
  licence: string;
}

interface Kept {
  body: string;
  rows: number;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it, as the cells of the file have it. */
const asText = (words: string): string =>
  /^[-=+@\t\r\uff0b\uff0d\uff1d\uff20]/.test(words) ? `'${words}` : words;

/**
 * The rows at these places of a file of CSV, with the columns of the file and what they were chosen by. Rows are read as
 * lists: `csvParse` would write a function to make records of them, which the policy of a page forbids.
 */
export function shownAsCsv(full: string, places: ReadonlySet<number>, read: Read): Kept {
  const [columns = [], ...all] = csvParseRows(full);
  const chosenBy = Object.values<string>({ ...read }).map(asText);
  const rows = all.filter((_, place) => places.has(place)).map((row) => [...row, ...chosenBy]);
  return { body: `${csvFormatRows([[...columns, ...Object.keys(read)], ...rows])}\n`, rows: rows.length };
}

interface Collection {
  features: readonly { id: string; geometry: unknown }[];
}

/** The features of a GeoJSON file that have a place and are among these. */
export function shownAsGeoJson(full: string, ids: ReadonlySet<string>, read: Read): Kept {
  const collection = JSON.parse(full) as Collection;
  const features = collection.features.filter(({ id, geometry }) => geometry !== null && ids.has(id));
  const body = `${JSON.stringify({ ...collection, shown: read, features }, null, 2)}\n`;
  return { body, rows: features.length };
}
