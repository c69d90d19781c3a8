/**
 * What a reader has chosen to see of a figure, and its place in the address of the page.
 * Pure: knows no page, no mark by name and no clock. A value that the figure does not have counts as not given.
 */

export type Reading = 'so' | 'public';

export interface State {
  view: string;
  /** The layers that are shown. */
  layers: readonly string[];
  /** The day as of which marks are shown; all days when there is none. */
  day?: string;
  /** Whether a mark counts from the day it was so, or from the day it became public. */
  reading: Reading;
  /** The mark whose card is open. */
  selected?: string;
}

/** What the figure has. */
export interface Known {
  views: readonly string[];
  layers: readonly string[];
  /** The layers that are shown before anybody chooses. */
  shown: readonly string[];
  /** The first and the last day of the slider; empty when it has none. */
  from: string;
  to: string;
  marks: ReadonlySet<string>;
}

/** What an address says when every layer is off. */
export const noLayer = 'none';
export type NoLayer = typeof noLayer;

const millisecondsADay = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** How many days one day is after another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((at(to) - at(from)) / millisecondsADay);

/** The day that many days later. */
export const dayAfter = (from: string, days: number): string =>
  new Date(at(from) + days * millisecondsADay).toISOString().slice(0, 10);

function dayFrom(given: string | null, { from, to }: Known): string | undefined {
  if (given === null || !/^\d{4}-\d\d-\d\d$/.test(given) || given < from || given > to) return undefined;
  if (Number.isNaN(at(given))) return undefined;
  return dayAfter(from, daysBetween(from, given)) === given ? given : undefined;
}

/** The state that an address asks for. */
export function stateFrom(query: string, known: Known): State {
  const given = new URLSearchParams(query);
  const view = given.get('view') ?? '';
  const asked = given.get('layers')?.split(',') ?? [];
  const layers = known.layers.filter((layer) => asked.includes(layer));
  const isAsked = layers.length > 0 || asked.join() === noLayer;
  const day = dayFrom(given.get('date'), known);
  const selected = given.get('select') ?? '';
  const isSelected = known.marks.has(selected);
  const needsAll = day !== undefined || isSelected;
  return {
    view: known.views.includes(view) ? view : (known.views[0] ?? ''),
    layers: isAsked ? layers : needsAll ? known.layers : known.shown,
    reading: given.get('reading') === 'so' ? 'so' : 'public',
    ...(day === undefined ? {} : { day }),
    ...(isSelected ? { selected } : {}),
  };
}

/**
 * The state as a query string, with its question mark; empty when nothing was chosen. Beside a day or a mark the layers are
 * named in any case: without their names an address with one of those shows all.
 */
export function queryFrom({ view, layers, day, reading, selected }: State, known: Known): string {
  const query = new URLSearchParams();
  if (view !== known.views[0]) query.set('view', view);
  const needsNames = known.layers.length > 0 && (day !== undefined || selected !== undefined);
  if (needsNames || layers.join() !== known.shown.join()) query.set('layers', layers.join() || noLayer);
  if (day !== undefined) query.set('date', day);
  if (reading !== 'public') query.set('reading', reading);
  if (selected !== undefined) query.set('select', selected);
  const written = query.toString().replaceAll('%2C', ',');
  return written && `?${written}`;
}

/** Whether something counts by the chosen day. */
export function countsBy({ day, reading }: State, observed = '', published = observed): boolean {
  return day === undefined || (reading === 'so' ? observed : published) <= day;
}
