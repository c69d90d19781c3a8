/** English words around the table of a figure: sorting, copying, and saving what is shown. */

export const figureTables = {
  tools: 'What to do with the table',
  sortBy: 'Sort by',
  firstOrder: 'the first order',
  up: (column: string) => `${column}, upwards`,
  down: (column: string) => `${column}, downwards`,
  /** Said when the order changes; the column stands in braces. */
  sorted: {
    ascending: 'Sorted by “{column}”, upwards.',
    descending: 'Sorted by “{column}”, downwards.',
    none: 'Back in the first order.',
  },
  copy: 'Copy as table',
  copied: 'Copied: {rows} rows, with the source line.',
  /** Stands in the source line of a copy when a day is chosen. */
  asRead: 'Rows as of {day}, {reading}.',
  denied: 'Your browser did not allow copying. The table is selected: copy it yourself.',
  savingNote:
    'Save what is shown gives you the rows that count by your day and layers, each with the day, the reading and the licence.',
  save: { csv: 'Save what is shown as CSV', geojson: 'Save what is shown as GeoJSON' },
  saved: 'Saved: {rows} of {all} rows.',
  nothing: 'Nothing is shown by your choice, so nothing was saved. Choose a layer or another day.',
  failed: 'The file could not be loaded, so nothing was saved. The full table is in the list above.',
  allDays: 'all days',
  sameDay: 'The same day in another figure:',
} as const;
