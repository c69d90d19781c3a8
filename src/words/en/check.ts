/** English words for checking a pasted quotation. They travel to the browser. */

export const check = {
  title: 'Check a quotation',
  description: 'Paste a quotation and see, word by word, whether it is exact.',
  label: 'A quotation, or a text with several',
  hint: 'Up to 10,000 characters, with or without quotation marks. The words stay in your browser: nothing is sent.',
  submit: 'Check',
  empty: 'There is nothing to check yet. Paste a quotation first.',
  cut: 'Only the first {most} characters were checked.',
  working: 'Checking: {done} of {all} …',
  one: '1 quotation checked.',
  many: '{count} quotations checked.',
  failed: 'The statements could not be loaded, so nothing was checked. Try again in a moment.',
  verdicts: {
    identical: { label: 'Identical', meaning: 'These are the exact words.' },
    typography: {
      label: 'Identical but for typography',
      meaning: 'The words are exact. Marks, dashes, capitals or spaces differ.',
    },
    bracket: { label: 'Bracket differs', meaning: 'An editor’s bracket was left out, put in or changed.' },
    'other-speaker': {
      label: 'Somebody else’s words',
      meaning: 'The words are here, but another speaker said them.',
    },
    trimmed: {
      label: 'Trimmed',
      meaning: 'The words are exact, but some were left off: at an end, or where dots stand.',
    },
    joined: {
      label: 'Joined from two places',
      meaning: 'The words come from places that do not stand together.',
    },
    changed: { label: 'Words changed', meaning: 'Words were left out inside, put in or replaced.' },
    absent: { label: 'Not here', meaning: 'No statement on this site has these words.' },
  },
  pasted: 'You pasted',
  compared: 'Word by word',
  /** Read out before a changed word. */
  missing: 'missing:',
  added: 'added:',
  legend: 'Struck through: said, but missing from yours. Underlined: in yours, but not said.',
  exact: 'The exact words',
  parts: 'It takes words from:',
  attributed: 'The text names {named}. Here they are the words of: {speaker}.',
  also: 'The same words stand in:',
  near: 'Some of its words stand, in one run, in:',
  dropped: 'The dots stand for: “{dropped}”.',
  rest: 'Not checked: the words outside the quotations',
  absentNote:
    'They may still be real. Only quoted words were compared, and the article has more words. This site knows one article and some documents around it.',
  search: 'Search for these words',
  citation: '{speaker}, in “{title}”, {publisher}, {day}. {address}',
  citationAround: '{speaker}, {day}. {address}',
  copy: 'Copy the citation',
  copied: 'Copied the citation.',
  copyDenied: 'The browser did not allow copying. Select the line instead.',
} as const;
