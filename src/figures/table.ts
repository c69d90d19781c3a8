/** A figure's facts as a table, for pages, files and copying. Plain words and numbers; knows nothing of drawing. */

export interface Column {
  /** The name in files. */
  id: string;
  /** The name shown to readers. */
  label: string;
}

/** A row has one cell for each column, in the same order; what does not apply is an empty text. */
export interface FigureTable {
  columns: readonly Column[];
  rows: readonly (readonly (string | number)[])[];
}
