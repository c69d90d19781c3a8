/** English words of the bar on a page that was reached from a search. */

export const arrival = {
  one: 'Marked here: “{phrase}”.',
  many: 'Marked here {count} times: “{phrase}”.',
  none: '“{phrase}” does not stand on this page in these words.',
  clear: 'Clear the mark',
  label: 'What was searched for',
} as const;
