/** English words around the field of the search: on its page, in the dialog and on the control that opens it. */

export const box = {
  title: 'Search',
  description: 'Look for exact words in every statement, and for anything on these pages.',
  label: 'Search statements and pages',
  submit: 'Search',
  close: 'Close',
  hint: 'Arrow keys move through the results. Enter opens one.',
  hintDialog: 'Enter shows everything that was found. Arrow keys move through the results. Esc closes.',
} as const;
