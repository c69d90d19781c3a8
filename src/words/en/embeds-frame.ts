/** English words of the frame that stands on other people’s pages. Those it shares with a figure’s page are in en.ts. */

export const embedsFrame = {
  page: 'The same figure on its page, with files to take away',
  licence: 'Licence:',
  views: 'What to look at',
  layers: 'What is on it',
  day: 'As of',
  allDays: 'all days',
  reading: 'What counts by that day',
  readings: { public: 'public by then', so: 'so by then' },
  tableLabel: 'Table: scroll sideways to see all of it',
  close: 'Close',
  card: 'What is known of it',
} as const;

/** What the script writes to the console, for whoever made the address. */
export const ignored = 'Not understood, and ignored:';
