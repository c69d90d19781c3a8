/** English words of the search that are needed for the first result. Small, because they travel to the browser. */

export const sourcingLabels = {
  named: 'named person',
  'institution-statement': 'institution’s statement',
  'unnamed-spokesperson': 'unnamed spokesperson',
  'anonymous-individual-reason': 'one unnamed person, reason given',
  'anonymous-individual': 'one unnamed person, no reason given',
  'anonymous-group': 'unnamed group',
  'agency-report': 'news agency’s report',
  relayed: 'relayed by own side',
  'own-voice': 'the publisher’s own voice',
} as const;

export const search = {
  title: 'Search',
  description: 'Look for exact words in every statement, and for anything on these pages.',
  locale: 'en-GB',
  label: 'Search statements and pages',
  submit: 'Search',
  close: 'Close',
  hint: 'Arrow keys move through the results. Enter opens one.',
  hintDialog: 'Enter shows everything that was found. Arrow keys move through the results. Esc closes.',
  copy: 'Copy this search',
  copied: 'Copied the address of this search.',
  /** How a statement matches what was searched for. */
  matches: {
    verbatim: 'Verbatim',
    'other-form': 'Same words, other form',
    'some-words': 'Some words',
    paraphrase: 'Paraphrase',
  },
  /** Instead of a match, when the statement was found by its speaker, its source or the like. */
  byFacts: 'Fits the search',
  around: 'not in the article: {day}',
  bracket: '{printed} was put there by an editor. It was not spoken.',
  bracketOf: '{printed} was put there by an editor. The word spoken was “{original}”.',
  rest: 'The unquoted rest, in our words:',
  statements: {
    title: 'Statements',
    one: '1 statement.',
    many: '{count} statements.',
    none: 'No statement.',
    all: 'Show all {count} statements',
    failed: 'The statements could not be loaded, so they were not searched. Try again in a moment.',
  },
  pages: 'Pages',
  pagesFailed:
    'The pages could not be searched, because a part of the search did not load. Statements are not affected.',
} as const;
