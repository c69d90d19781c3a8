/**
 * What a map shows, as a table: the reports of forces, the ways to draw a territory, or what its layers mark.
 * Plain words and days; knows nothing of pages and of pixels.
 */
import type { FigureTable } from '../figures/table.ts';
import { longDate } from '../words/dates.ts';
import { words } from '../words/index.ts';
import { distancesToBorder, type MapFigure } from './figures.ts';
import { get, type Content } from './load.ts';
import type { RecordOf } from './collections.ts';

const text = words.figurePages;
const { tables } = words;
const { columns: names } = words.figures;

const join = (parts: readonly string[]): string => parts.join('; ');
const yes = (is: boolean): string => (is ? names.yes : '');
const shortNames = (content: Content, ids: readonly string[]): string =>
  join(ids.map((id) => get(content.sources, id).short));

const sightingColumns = [
  { id: 'id', label: names.id },
  { id: 'placeNote', label: text.placeNote },
  { id: 'place', label: text.place },
  { id: 'what', label: tables.what },
  { id: 'kind', label: tables.kind },
  { id: 'saidBy', label: tables.saidBy },
  { id: 'basis', label: text.basis },
  { id: 'observed', label: tables.observed },
  { id: 'observedTo', label: names.until },
  { id: 'published', label: tables.published },
  { id: 'distance', label: text.distance },
  { id: 'denied', label: tables.denied },
  { id: 'sources', label: tables.source },
  { id: 'conflict', label: tables.conflict },
  { id: 'note', label: tables.note },
  { id: 'mapped', label: text.mapped },
];

type Sighting = RecordOf<'sightings'>;

function denialOf(content: Content, { denial }: Sighting): string {
  if (!denial) return '';
  const source = get(content.sources, denial.source).short;
  return `${get(content.speakers, denial.who).name}, ${longDate(denial.published)}: ${denial.what} (${source})`;
}

function sightingRow(content: Content, one: Sighting, kilometres: number | undefined): (string | number)[] {
  return [
    one.id,
    one.placeNote,
    one.place === undefined ? '' : get(content.places, one.place).name,
    one.what,
    words.forces[one.kind],
    join(one.claimedBy.map((id) => get(content.speakers, id).name)),
    words.bases[one.basis].label,
    one.observed,
    one.observedTo ?? '',
    one.published,
    kilometres === undefined ? '' : Math.round(kilometres),
    denialOf(content, one),
    shortNames(content, one.sources),
    one.conflict ?? '',
    one.note ?? '',
    one.place === undefined ? (one.notMapped ?? '') : names.yes,
  ];
}

function sightingTable(content: Content, id: string): FigureTable {
  const distances = distancesToBorder(content, id);
  const rows = [...content.sightings.values()].sort((a, b) => a.published.localeCompare(b.published));
  return { columns: sightingColumns, rows: rows.map((one) => sightingRow(content, one, distances.get(one.id))) };
}

function conventionTable(content: Content, { map }: MapFigure): FigureTable {
  return {
    columns: [
      { id: 'id', label: names.id },
      { id: 'convention', label: text.convention },
      { id: 'who', label: text.who },
      { id: 'reason', label: text.reason },
      { id: 'ours', label: text.columnOurs },
      { id: 'sources', label: tables.source },
    ],
    rows: map.conventions.map(({ id, label, who, reason, ours, sources }) => [
      id,
      label,
      who,
      reason,
      yes(ours),
      shortNames(content, sources),
    ]),
  };
}

function layerTable(content: Content, { map }: MapFigure): FigureTable {
  return {
    columns: [
      { id: 'id', label: names.id },
      { id: 'layer', label: text.layer },
      { id: 'meaning', label: text.meaning },
      { id: 'outside', label: text.alsoOutside },
      { id: 'voice', label: names.voice },
      { id: 'paragraph', label: names.paragraph },
      { id: 'date', label: text.holdsOn },
      { id: 'sources', label: tables.source },
    ],
    rows: map.layers.map(({ id, label, meaning, outside, voice, paragraph, date, sources }) => [
      id,
      label,
      meaning,
      join(outside),
      words.voices[voice],
      paragraph ?? '',
      date ?? '',
      shortNames(content, sources),
    ]),
  };
}

/** The table of a map, by what it is about. */
export function mapTable(content: Content, figure: MapFigure): FigureTable {
  if (figure.map.conventions.length > 0) return conventionTable(content, figure);
  const hasReports = figure.map.layers.some(({ kind }) => kind === 'sightings');
  return hasReports ? sightingTable(content, figure.id) : layerTable(content, figure);
}
