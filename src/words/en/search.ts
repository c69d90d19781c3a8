/** English words of a search's first result. They travel to the browser, with nothing that is not needed there. */

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
  locale: 'en-GB',
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
  bracketOf: '{printed} was put there by an editor. An earlier print has “{original}”.',
  rest: 'The unquoted rest, in our words:',
  statements: {
    title: 'Statements',
    one: '1 statement.',
    many: '{count} statements.',
    partial: 'No statement has all of the words.',
    none: 'No statement.',
    all: 'Show all {count} statements',
    failed: 'The statements could not be loaded. Try again in a moment.',
  },
  /** After the echo of a very long search. */
  cut: 'Only the first {most} characters were searched.',
  pages: 'Pages',
  pagesFailed: 'The pages could not be searched. Try again in a moment.',
} as const;
