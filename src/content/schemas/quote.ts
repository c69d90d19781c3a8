/** One attributed statement: what was said or reported, by whom, in which words, and how we know. */
import { z } from 'astro/zod';
import { address, count, date, id, language, list, oneOf, ref, text } from './fields.ts';

export const kinds = ['direct', 'partial', 'paraphrase', 'silence'] as const;

/** Who stands behind a statement: nine neutral descriptions, in no order of trust. */
export const sourcings = [
  'named',
  'institution-statement',
  'unnamed-spokesperson',
  'anonymous-individual-reason',
  'anonymous-individual',
  'anonymous-group',
  'agency-report',
  'relayed',
  'own-voice',
] as const;

/** Stands in the place of a name that the text does not give. */
export const unnamed = 'nobody';

export const attributions = ['explicit', 'carried-over', 'implied'] as const;
export const hedgeKinds = ['possibility', 'ceiling', 'appearance', 'declined-forecast'] as const;
export const marks = ['straight', 'curly', 'angle'] as const;
export const matches = ['identical', 'differs', 'not-found'] as const;
export const bracketKinds = ['substitution', 'insertion', 'unknown'] as const;
export const relations = ['supports', 'contradicts', 'answers', 'answered', 'repeats', 'repeated'] as const;

const span = z
  .strictObject({
    start: count('Where it begins, in Unicode characters from the start of the article text.'),
    end: count('Where it ends: the first character after it.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 is 64 characters from 0-9 and a-f' })
      .optional()
      .describe('For a paraphrase: the SHA-256 of the text at these offsets, which we do not store.'),
  })
  .describe('Where the statement stands in the article: inside the marks, or the sentence or clause.');

const selector = z
  .strictObject({
    prefix: z.string().max(32).describe('At most 32 characters that stand right before it.'),
    suffix: z.string().max(32).describe('At most 32 characters that stand right after it.'),
  })
  .describe('A W3C text quote selector, to find the statement again if the offsets move.');

const hedge = z.strictObject({
  words: text('The word or words that hold back, as printed.', 'printed'),
  kind: oneOf(hedgeKinds, 'What sort of holding back it is.'),
});

const bracket = z.strictObject({
  printed: text('The bracket as printed, with its marks.', 'printed'),
  kind: oneOf(bracketKinds, 'Whether it replaced a word, added one, or nobody knows.'),
  original: text('The word it replaced, when a source shows it.', 'printed').optional(),
  source: ref('sources', 'The document that shows it.').optional(),
  note: text('What a reader should know, in one or two sentences.'),
});

const rung = z.strictObject({
  who: text('Who passed the words on, or said them.'),
  speaker: ref('speakers', 'The same, when this site has a record of them.').optional(),
  match: oneOf(matches, 'Whether the words at this rung are the ones printed.'),
  wording: text('The words at this rung, when they were seen.', 'printed').optional(),
  source: ref('sources', 'Where this rung can be read.').optional(),
  note: text('What changed, or why it was not found.').optional(),
});

const origin = z.strictObject({
  source: ref('sources', 'The document with the original or parallel wording.'),
  match: oneOf(matches, 'Whether its words are the ones printed.'),
  wording: text('Its words, as they stand there.', 'printed').optional(),
  note: text('How the two differ, or what the document adds.'),
});

const ambiguity = z.strictObject({
  question: text('What the text leaves open, as a question.'),
  readings: z.array(text('One way to read it.')).min(2).describe('The possible readings.'),
});

const relation = z.strictObject({
  quote: ref('quotes', 'The other statement.'),
  how: oneOf(relations, 'What the other statement does to this one; answered and repeated: what is done to it by this one.'),
  note: text('In what way, in one sentence.'),
});

export const quote = z.strictObject({
  id: id('The permanent word id, taken from the file name.'),
  ref: z
    .string()
    .regex(/^[A-Z]\d{2,}$/, { error: 'a ref is a capital letter and two or more digits, such as A07' })
    .describe('The permanent short name: A… in the article, B… around it.'),
  context: z.boolean().default(false).describe('True for a statement from a document around the article.'),
  kind: oneOf(kinds, 'A whole quotation, a part of one, a report without quotation marks, or a refusal to say.'),
  asPrinted: text('The exact characters between the quotation marks, with the punctuation printed there.', 'printed').optional(),
  words: text('The words spoken, without the sentence punctuation the publisher set inside the marks.', 'printed').optional(),
  marks: oneOf(marks, 'The quotation marks as printed.').optional(),
  paraphrase: text('The unquoted content of the statement, in our words.').optional(),
  frame: text('One sentence of ours that carries the statement; {words} stands where the quoted words go.'),
  speaker: ref('speakers', 'Who said it, or on whose behalf it was said.'),
  alsoBy: list(ref('speakers', 'One of them.'), 'Others on whose behalf it was said as well.'),
  speakerAsNamed: text(`How the text names the speaker; "${unnamed}" when it does not.`, 'printed'),
  role: text('The role the speaker held then.'),
  sourcing: oneOf(sourcings, 'Who stands behind the statement.'),
  attribution: oneOf(attributions, 'Whether the sentence itself says who speaks.'),
  anonymityReason: text('The reason printed for leaving out a name.', 'printed').optional(),
  hedges: list(hedge, 'The words in it that hold back from a flat claim.'),
  topics: z.array(id('A topic id from site.yaml.')).min(1).describe('What it is about.'),
  said: date('The day it was said, as far as known.').optional(),
  saidHow: text('How we know the day.').optional(),
  published: date('The day it was published in these words.'),
  paragraph: count('The paragraph of the article, counted from 1.').optional(),
  sentence: count('The sentence in that paragraph, counted from 1.').optional(),
  span: span.optional(),
  selector: selector.optional(),
  source: ref('sources', 'For a statement around the article: the document it was read in.').optional(),
  language: language('The language of the printed words.').default('en'),
  translatedFrom: language('The language it was translated from.').optional(),
  original: text('The words before translation, when they were seen.', 'printed').optional(),
  originalAddress: address('Where the words before translation can be read.').optional(),
  chain: list(rung, 'Who relayed it, from the page a reader sees back to the speaker.'),
  provenance: list(origin, 'Where the original or parallel wording was found, or was not.'),
  brackets: list(bracket, 'Every editorial bracket inside the words.'),
  ambiguities: list(ambiguity, 'What the text leaves unclear.'),
  related: list(relation, 'Statements that support, contradict, repeat or answer it.'),
  note: text('Anything else a careful reader needs.').optional(),
});

export type Quote = z.infer<typeof quote>;
