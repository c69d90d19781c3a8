/** English labels of the values that records take: kinds, sourcing, hedges, relations. */
import { sourcingLabels } from './search.ts';

export const labels = {
  /** What a statement is, by its quotation marks. */
  kinds: {
    direct: { label: 'full quotation', meaning: 'A whole sentence or more in quotation marks.' },
    partial: {
      label: 'partial quotation',
      meaning: 'A few words in quotation marks, inside a sentence of the publisher.',
    },
    paraphrase: { label: 'reported', meaning: 'Told in the publisher’s words, without quotation marks.' },
    silence: { label: 'no comment', meaning: 'Somebody gave no answer or no detail, and the text says so.' },
  },

  sourcings: {
    named: {
      label: sourcingLabels.named,
      meaning: 'A person who speaks under their own name.',
    },
    'institution-statement': {
      label: sourcingLabels['institution-statement'],
      meaning: 'An institution speaks as a whole; no person is named.',
    },
    'unnamed-spokesperson': {
      label: sourcingLabels['unnamed-spokesperson'],
      meaning: 'Somebody who speaks for an institution as their job, without a name.',
    },
    'anonymous-individual-reason': {
      label: sourcingLabels['anonymous-individual-reason'],
      meaning: 'One person without a name, and the text says why.',
    },
    'anonymous-individual': {
      label: sourcingLabels['anonymous-individual'],
      meaning: 'One person without a name, and the text does not say why.',
    },
    'anonymous-group': {
      label: sourcingLabels['anonymous-group'],
      meaning: 'Several people without names, such as officials or analysts.',
    },
    'agency-report': {
      label: sourcingLabels['agency-report'],
      meaning: 'Words taken from the report of a news agency.',
    },
    relayed: {
      label: sourcingLabels.relayed,
      meaning: 'Words of one person as their own government or staff passed them on.',
    },
    'own-voice': {
      label: sourcingLabels['own-voice'],
      meaning: 'The publisher says it and names nobody for it.',
    },
  },

  attributions: {
    explicit: 'the sentence says who speaks',
    'carried-over': 'the speaker is carried over from a sentence before',
    implied: 'the source is only implied',
  },

  /** How a sentence holds back from a flat claim. */
  hedges: {
    possibility: { label: 'possibility', meaning: 'It may be so: may, could, might.' },
    ceiling: { label: 'ceiling', meaning: 'At most so many: as many as, up to.' },
    appearance: { label: 'appearance', meaning: 'It looks so: appeared, seemed.' },
    'declined-forecast': { label: 'declined forecast', meaning: 'Somebody says that they cannot tell.' },
  },

  /** Whether words found elsewhere are the words printed. */
  matches: {
    identical: {
      label: 'identical',
      meaning: 'The same words, character by character apart from the marks.',
    },
    differs: { label: 'differs', meaning: 'Other words for the same statement.' },
    'not-found': { label: 'not found', meaning: 'We looked and did not find the words there.' },
  },

  brackets: {
    substitution: 'replaced a word',
    insertion: 'added by an editor',
    unknown: 'put there by an editor; why is not known',
  },

  relations: {
    supports: 'supports it',
    contradicts: 'contradicts it',
    answers: 'answers it',
    answered: 'is answered by this one',
    repeats: 'repeats it',
    repeated: 'is repeated by this one',
  },

  /** What a number of people may be compared with. */
  scopes: {
    border: 'near the border',
    'border-and-more': 'near the border and elsewhere',
    exercise: 'in an exercise',
    added: 'added to those already there',
    withdrawn: 'taken away',
    statement: 'a statement about numbers',
  },

  forces: {
    ground: 'ground forces',
    aviation: 'aircraft',
    'airborne-or-special': 'airborne or special forces',
    artillery: 'artillery',
    supply: 'supplies',
  },

  bases: {
    claim: { label: 'claim', meaning: 'Somebody said so; no picture from above was shown.' },
    imagery: { label: 'pictures shown', meaning: 'Pictures from above were published.' },
  },

  /** How a source was read. */
  seen: {
    whole: { label: 'read whole', meaning: 'We read the document from start to end.' },
    part: { label: 'read in part', meaning: 'We saw a part of the document.' },
    copy: { label: 'read in a copy', meaning: 'We saw the words only where somebody had copied them.' },
  },

  speakerKinds: {
    person: 'person',
    institution: 'institution',
    'unnamed-person': 'unnamed person',
    'unnamed-group': 'unnamed group',
  },

  claimKinds: {
    event: 'event',
    assessment: 'assessment',
    estimate: 'estimate',
    'report-of-speech': 'report of speech',
    agreement: 'agreement',
    opinion: 'opinion',
    characterisation: 'description',
    inference: 'inference',
    allegation: 'allegation',
    absence: 'absence',
    background: 'background',
    'declined-forecast': 'declined forecast',
    content: 'content of a proposal',
    status: 'how things stood',
  },
} as const;
