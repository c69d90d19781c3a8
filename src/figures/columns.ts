/**
 * How the tables of figures stand on a page: which column heads a row, which share a cell. Files have every column.
 * Knows the names of columns and nothing of what they hold.
 */
import type { Column, FigureTable } from './table.ts';

/** A cell of the page: its column, and others that are added to it when they have something to say. */
export interface Cell extends Column {
  also: readonly Column[];
}

export interface PageTable {
  head: Column;
  cells: readonly Cell[];
  rows: readonly PageRow[];
}

export interface PageRow {
  /** What marks of the same thing carry as their identity. */
  key: string;
  observed?: string;
  published?: string;
  value: (column: string) => string;
}

interface Arrangement {
  head: string;
  cells: readonly (readonly [main: string, ...also: string[]])[];
}

const remarks = ['denied', 'conflict', 'note'] as const;

/** The first whose head a table has is its arrangement. */
const arrangements: readonly Arrangement[] = [
  {
    head: 'placeNote',
    cells: [
      ['what', 'kind', 'basis', ...remarks],
      ['saidBy'],
      ['observed', 'observedTo'],
      ['published'],
      ['distance'],
      ['sources'],
    ],
  },
  {
    head: 'wording',
    cells: [
      ['counts', 'scope', ...remarks],
      ['speaker', 'inArticle'],
      ['observed', 'observedTo'],
      ['published'],
      ['sources'],
    ],
  },
  {
    head: 'title',
    cells: [['date', 'dateTo'], ['text', 'conflict'], ['voice', 'paragraph', 'outcome'], ['sources']],
  },
  { head: 'sentence', cells: [['gist'], ['sourcing'], ['words', 'of'], ['statements']] },
  { head: 'convention', cells: [['who'], ['reason'], ['ours'], ['sources']] },
  { head: 'layer', cells: [['meaning', 'outside'], ['voice', 'paragraph'], ['date'], ['sources']] },
];

/** The table as it stands on its page. */
export function pageTable({ columns, rows }: FigureTable): PageTable {
  const find = (id: string) => columns.find((column) => column.id === id);
  const arrangement = arrangements.find(({ head }) => find(head)) ?? {
    head: columns[0]?.id ?? '',
    cells: [],
  };
  const [key = '', head = ''] = [columns[0]?.id, arrangement.head];
  const cells = arrangement.cells.map(([main, ...also]) => ({
    ...(find(main) as Column),
    also: also.map(find).filter((column): column is Column => column !== undefined),
  }));
  return {
    head: find(head) as Column,
    cells,
    rows: rows.map((row) => {
      const value = (id: string) => String(row[columns.findIndex((column) => column.id === id)] ?? '');
      return {
        key: value(key),
        observed: value('observed') || value('date'),
        published: value('published'),
        value,
      };
    }),
  };
}
