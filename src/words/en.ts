/**
 * Every word of the interface, in English, as one flat list from the files in `en/`. A translation is another list of this type.
 * Words about one article's subject belong in `content/`, never here.
 * Words that travel to the browser alone have files of their own in `en/`.
 */
import { figures } from './en/figures.ts';
import { labels } from './en/labels.ts';
import { pages } from './en/pages.ts';
import { quotes } from './en/quotes.ts';
import { tools } from './en/tools.ts';

export const en = {
  language: 'en',
  locale: 'en-GB',

  page: {
    skip: 'Skip to the text',
    menu: 'Pages',
    quotes: 'Quotes',
    people: 'People',
    figures: 'Figures',
    timeline: 'Timeline',
    glossary: 'Glossary',
    sources: 'Sources',
    about: 'About',
    data: 'Data',
    corrections: 'Corrections',
    feed: 'Corrections as a feed',
    licences: 'Licences',
    copies: 'Addresses come from archived copies; each source says how it was read.',
    changed: (date: string) => `Last correction: ${date}.`,
    /** In the footer of a page that was corrected. */
    changedHere: (date: string, what: string) => `This page, ${date}: ${what}`,
    unchanged: 'No corrections so far.',
  },

  explainer: {
    updated: 'Updated',
    minutes: (count: number) => (count === 1 ? '1 minute to read' : `${count} minutes to read`),
    contents: 'On this page',
    previous: 'Previous',
    next: 'Next',
    more: 'Other pages',
    changes: 'Changes to this page',
    unchanged: 'This page has not been corrected.',
    key: 'How to read this page',
    explainers: 'The explainers',
  },

  voices: {
    answer: 'In short',
    article: 'the article says',
    added: 'added context',
    /** The tag of a block of added context: two of its sources by name, and how many more. */
    addedFrom: (names: readonly string[], more: number) => {
      const from = more > 0 ? [...names, `${more} more`] : names;
      return ['added context', from.join(', ')].filter(Boolean).join(' · ');
    },
    reading: 'our reading',
    known: 'Known',
    unknown: 'Unknown',
    disputed: 'Disputed',
    meaning: {
      article: 'What the article itself says. The small number leads to the statement.',
      added: 'What other documents say. The source stands beside the text.',
      reading: 'What we infer ourselves. No source is cited for it.',
      known: 'Settled by a document that was seen.',
      unknown: 'Open on the day of the article, or still open in every source we saw.',
      disputed: 'A named party says otherwise.',
    },
    notes: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
    /** A number in the text, for those who hear it. */
    cited: (number: number, short: string) => `Source ${number}: ${short}`,
    seen: (how: string, short: string) => `${how}: ${short}`,
    /** Who gave a number, and when it became public. */
    given: (who: string, date: string) => `(${who}, ${date})`,
    partly: (words: number) =>
      words === 1 ? 'Partial quotation, 1 word' : `Partial quotation, ${words} words`,
    statement: (ref: string) => `Statement ${ref}`,
    paragraph: (number: number) => `Paragraph ${number} of the article`,
    bracket: 'In the brackets: not spoken, put there by an editor',
    more: 'In the glossary',
    notMentioned: 'Not mentioned',
  },

  ...labels,
  ...figures,
  ...quotes,
  ...pages,
  ...tools,
} as const;
