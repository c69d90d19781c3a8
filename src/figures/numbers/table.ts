/** The facts of the chart of numbers as a table: the numbers that are drawn, and the statements that are not. */
import type { FigureTable } from '../table.ts';
import { words } from '../../words/index.ts';
import type { NumberGiven, NumbersInput } from './input.ts';
import { inOrder } from './grouping.ts';

const text = words.tables;

const columns = [
  { id: 'id', label: words.figures.columns.id },
  { id: 'published', label: text.published },
  { id: 'observed', label: text.observed },
  { id: 'observedTo', label: words.figures.columns.until },
  { id: 'speaker', label: text.who },
  { id: 'low', label: words.figures.columns.low },
  { id: 'high', label: words.figures.columns.high },
  { id: 'wording', label: words.figures.columns.wording },
  { id: 'counts', label: text.counts },
  { id: 'scope', label: words.figures.columns.scope },
  { id: 'inArticle', label: text.inArticle },
  { id: 'sources', label: text.source },
  { id: 'conflict', label: text.conflict },
  { id: 'note', label: text.note },
];

const rowOf = (one: NumberGiven): (string | number)[] => [
  one.id,
  one.published,
  one.observed,
  one.observedTo ?? '',
  one.speaker,
  one.low ?? '',
  one.high ?? '',
  one.wording,
  one.counts,
  words.scopes[one.scope],
  one.own ? words.figures.columns.yes : '',
  one.sources.join('; '),
  one.conflict ?? '',
  one.note ?? '',
];

/** Every number and statement, by the day it became public. */
export const tableOf = ({ numbers }: NumbersInput): FigureTable => ({
  columns,
  rows: [...numbers].sort(inOrder).map(rowOf),
});
