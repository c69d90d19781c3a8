/** The article: where it is, how it is built, and the words in it; never its prose. */
import { z } from 'astro/zod';
import { address, count, date, language, list, oneOf, ref, text } from './fields.ts';
import { sourcings } from './quote.ts';

const part = z.strictObject({
  sourcing: oneOf(sourcings, 'Who stands behind this part of the sentence.'),
  words: count('How many words of the sentence this part takes.'),
  quotes: list(ref('quotes', 'A statement in this part.'), 'The statements in this part.'),
});

const sentence = z.strictObject({
  start: count('Where the sentence begins, in Unicode characters from the start of the text.'),
  end: count('Where it ends: the first character after it.'),
  words: count('How many words it has, counted between spaces.'),
  parts: z.array(part).min(1).describe('The sentence by who stands behind it, in printed order.'),
  gist: text('What the sentence does, in our words.'),
});

const paragraph = z.strictObject({
  sentences: z.array(sentence).min(1).describe('Its sentences, in order.'),
});

const openQuestion = z.strictObject({
  question: text('What the article as a whole leaves unclear.'),
  readings: z.array(text('One way to read it.')).min(2).describe('The possible readings.'),
});

export const article = z.strictObject({
  title: text('Its title, as printed.', 'printed'),
  publisher: text('Who published it.', 'name'),
  author: text('The byline, only when one was seen.', 'name').optional(),
  authorNote: text('What is known of the byline.').optional(),
  address: address('Where the publisher keeps it.'),
  published: date('The day it was published.'),
  publishedHow: text('How we know that day.'),
  updateNote: text('The note the publisher printed about a later change.', 'printed').optional(),
  language: language('Its language.'),
  characters: count('The length of the text file, in Unicode characters.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 is 64 characters from 0-9 and a-f' })
    .describe('The SHA-256 of the text file that the quotations are checked against.'),
  paragraphs: z.array(paragraph).min(1).describe('Its paragraphs, in order.'),
  words: z.array(text('One word.', 'printed')).describe('Every word in it once, in alphabetical order.'),
  absent: list(text('One thing that is not there.'), 'What a reader might expect in it and will not find.'),
  openQuestions: list(openQuestion, 'What the text as a whole leaves unclear.'),
});

export type Article = z.infer<typeof article>;
