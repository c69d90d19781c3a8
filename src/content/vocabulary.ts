/**
 * What an author may write in an explainer besides Markdown: every component, its props, and what it holds.
 * The checks go by this table, and `src/prose/` draws each of its components. Knows nothing of how they look.
 */
import type { CollectionId } from './collections.ts';
import { scopes } from './schemas/records.ts';

/** What a prop takes: words, parts of a figure, a day, a paragraph of the article, its mere presence, an id, one of a list. */
export type Takes =
  | 'text'
  | 'parts'
  | 'date'
  | 'paragraph'
  | 'flag'
  | { idFrom: CollectionId }
  | { oneOf: readonly string[] };

export interface Prop {
  takes: Takes;
  required: boolean;
}

export interface Component {
  /** On lines of its own, inside a sentence, or (with the prop `block`) on lines of its own. */
  stands: 'block' | 'inline' | 'block-if-flagged';
  /** What may stand between its opening and its end. */
  holds: 'paragraphs' | 'words' | 'nothing' | { only: string };
  props: Readonly<Record<string, Prop>>;
  /** For a voice: what each sentence in it must have one of; an empty list asks for nothing. */
  supportedBy?: readonly string[];
}

/** What counts by the day of a step. */
export const readings = ['public', 'so'] as const;

const required = (takes: Takes): Prop => ({ takes, required: true });
const optional = (takes: Takes): Prop => ({ takes, required: false });

const voice = (...supportedBy: string[]): Component => ({
  stands: 'block',
  holds: 'paragraphs',
  props: {},
  supportedBy,
});
const figure = (props: Component['props'] = {}): Component => ({ stands: 'block', holds: 'nothing', props });
const mark = (props: Component['props']): Component => ({ stands: 'inline', holds: 'nothing', props });
const phrase = (props: Component['props']): Component => ({ stands: 'inline', holds: 'words', props });

const ofTheArticle = ['Claim', 'Quote', 'Para', 'Cite', 'Number'] as const;
const days = { from: optional('date'), to: optional('date') };

export const vocabulary: Readonly<Record<string, Component>> = {
  Answer: voice(...ofTheArticle),
  Article: voice(...ofTheArticle),
  Added: voice('Cite', 'Quote', 'Number'),
  Reading: voice(),
  Known: voice(...ofTheArticle),
  Unknown: voice(),
  Disputed: voice(...ofTheArticle),

  TwoReadouts: {
    stands: 'block',
    holds: { only: 'Point' },
    props: { left: required({ idFrom: 'speakers' }), right: required({ idFrom: 'speakers' }) },
  },
  Point: figure({
    about: required('text'),
    left: optional({ idFrom: 'quotes' }),
    right: optional({ idFrom: 'quotes' }),
    leftNote: optional('text'),
    rightNote: optional('text'),
  }),
  Estimates: figure({ ...days, scope: optional({ oneOf: scopes }) }),
  Sightings: figure(days),
  Events: figure(days),
  Figure: figure({ id: required({ idFrom: 'figures' }), view: optional('parts') }),
  Steps: { stands: 'block', holds: { only: 'Step' }, props: { figure: required({ idFrom: 'figures' }) } },
  Step: {
    stands: 'block',
    holds: 'paragraphs',
    props: {
      view: optional('parts'),
      layers: optional('parts'),
      date: optional('date'),
      reading: optional({ oneOf: readings }),
    },
  },
  Ladder: figure({ quote: required({ idFrom: 'quotes' }) }),
  SentenceTable: figure(),
  SourcingTally: figure(),
  Ambiguities: figure(),
  Absent: figure(),
  Hedges: figure(),

  Claim: phrase({ id: required({ idFrom: 'claims' }) }),
  Quote: {
    stands: 'block-if-flagged',
    holds: 'nothing',
    props: { id: required({ idFrom: 'quotes' }), block: optional('flag') },
  },
  Cite: mark({ source: required({ idFrom: 'sources' }) }),
  Para: mark({ n: required('paragraph') }),
  Term: phrase({ id: required({ idFrom: 'glossary' }) }),
  Person: phrase({ id: required({ idFrom: 'speakers' }) }),
  Number: mark({ id: required({ idFrom: 'estimates' }) }),
};

/** A component by its name, when there is one. */
export const componentOf = (name: string | null): Component | undefined =>
  name !== null && Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;

/** The components that give a paragraph its voice. */
export const voices = Object.keys(vocabulary).filter((name) => vocabulary[name]?.supportedBy);
