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
  /** What the row is sorted by under a column, when that is not what stands there. */
  order: (column: string) => string | undefined;
}

interface Arrangement {
  head: string;
  /** Columns that are sorted by others: by the first of these that has a value. */
  order?: Readonly<Record<string, readonly string[]>>;
  cells: readonly (readonly [main: string, ...also: string[]])[];
}

/** Days and sentences are written out for readers; they are sorted as they stand in files. */
const isWrittenOut = (value: string): boolean => /^(?:\d{4}-\d\d-\d\d|p\d+s\d+)$/.test(value);

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
    order: { wording: ['high', 'low'] },
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
  const arrangement: Arrangement = arrangements.find(({ head }) => find(head)) ?? {
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
      const order = (column: string) => {
        const own = arrangement.order?.[column]?.map(value);
        if (own) return own.find((one) => one !== '') ?? '';
        return isWrittenOut(value(column)) ? value(column) : undefined;
      };
      return {
        key: value(key),
        order,
        observed: value('observed') || value('date'),
        published: value('published'),
        value,
      };
    }),
  };
}
