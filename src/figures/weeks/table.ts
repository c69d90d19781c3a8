/** The facts of the chart of weeks as a table: every moment, those that are not drawn too. */
import type { FigureTable } from '../table.ts';
import { words } from '../../words/index.ts';
import type { Moment, WeeksInput } from './input.ts';
import { inOrder, isBetween } from './moments.ts';

const { columns: names } = words.figures;

const columns = [
  { id: 'id', label: names.id },
  { id: 'date', label: words.tables.date },
  { id: 'dateTo', label: names.until },
  { id: 'title', label: words.tables.what },
  { id: 'text', label: words.tables.about },
  { id: 'voice', label: names.voice },
  { id: 'paragraph', label: names.paragraph },
  { id: 'drawn', label: names.drawn },
  { id: 'outcome', label: names.outcome },
  { id: 'sources', label: words.tables.source },
  { id: 'conflict', label: words.tables.conflict },
];

const yes = (is: boolean): string => (is ? names.yes : '');

const rowOf = (moment: Moment, from: string, to: string): (string | number)[] => [
  moment.id,
  moment.date,
  moment.dateTo ?? '',
  moment.title,
  moment.text,
  words.voices[moment.voice],
  moment.paragraph ?? '',
  yes(isBetween(moment, from, to)),
  yes(moment.outcome),
  moment.sources.join('; '),
  moment.conflict ?? '',
];

/** Every moment, by its day. */
export const tableOf = ({ moments, from, to }: WeeksInput): FigureTable => ({
  columns,
  rows: [...moments].sort(inOrder).map((moment) => rowOf(moment, from, to)),
});
