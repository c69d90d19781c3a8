/** An invented article with its records, for the tests of verifying: the real text is not in the repository. */
import { createHash } from 'node:crypto';
import { article as articleSchema, type Article } from '../../src/content/schemas/article.ts';
import { quote as quoteSchema, type Quote } from '../../src/content/schemas/quote.ts';
import { verify } from '../../src/quotes/verify.ts';

export const sentences = [
  ['The mayor said the old bridge 🌉 "will open again" in May.', '"We won’t wait," said Ana Ruiz.'],
  [
    'A clerk, unnamed to keep her post, said “it [the bridge] is safe.”',
    'Crews may work at night.',
    'It is safe.',
  ],
] as const;
export const text = `The bridge\n\nThis note was changed.\n\n${sentences.map((one) => one.join(' ')).join('\n\n')}`;

export const length = (of: string): number => Array.from(of).length;
export const place = (words: string): number => length(text.slice(0, text.indexOf(words)));
export const hash = (of: string): string => createHash('sha256').update(of).digest('hex');
export const spanOf = (words: string) => ({ start: place(words), end: place(words) + length(words) });

export const article: Article = articleSchema.parse({
  title: 'The bridge',
  publisher: 'The Post',
  address: 'https://example.org/bridge',
  published: '2001-05-01',
  publishedHow: 'It is printed.',
  updateNote: 'This note was changed.',
  language: 'en',
  characters: length(text),
  sha256: hash(text),
  paragraphs: sentences.map((one) => ({
    sentences: one.map((sentence) => {
      const words = sentence.split(' ').length;
      return { ...spanOf(sentence), words, parts: [{ sourcing: 'named', words }], gist: 'A sentence.' };
    }),
  })),
  words:
    'a again ana at bridge changed clerk crews her in is it keep may mayor night note old open post ruiz safe said the this to unnamed wait was we will won’t work'.split(
      ' ',
    ),
});

const statement = (ref: string, id: string, fields: object): Quote =>
  quoteSchema.parse({
    ref,
    id,
    frame: 'The Post reported it.',
    speaker: 'somebody',
    speakerAsNamed: 'nobody',
    role: 'somebody',
    sourcing: 'named',
    attribution: 'explicit',
    topics: ['bridges'],
    published: '2001-05-01',
    ...fields,
  });

export const opening = statement('A01', 'opening', {
  kind: 'partial',
  asPrinted: 'will open again',
  words: 'will open again',
  marks: 'straight',
  speakerAsNamed: 'The mayor',
  paragraph: 1,
  sentence: 1,
  span: spanOf('will open again'),
  selector: { prefix: 'old bridge 🌉 "', suffix: '" in May.' },
});
export const safety = statement('A02', 'safety', {
  kind: 'partial',
  asPrinted: 'it [the bridge] is safe.',
  words: 'it [the bridge] is safe',
  marks: 'curly',
  anonymityReason: 'to keep her post',
  brackets: [{ printed: '[the bridge]', kind: 'insertion', note: 'The clerk did not say it.' }],
  paragraph: 2,
  sentence: 1,
  span: spanOf('it [the bridge] is safe.'),
  selector: { prefix: 'said “', suffix: '” Crews' },
});
export const crews = statement('A03', 'crews', {
  kind: 'paraphrase',
  paraphrase: 'Teams could be there after dark.',
  hedges: [{ words: 'may work', kind: 'possibility' }],
  paragraph: 2,
  sentence: 2,
  span: { ...spanOf('Crews may work at night.'), sha256: hash('Crews may work at night.') },
  selector: { prefix: 'is safe.” ', suffix: ' It is safe.' },
});
export const elsewhere = statement('B01', 'elsewhere', {
  kind: 'paraphrase',
  context: true,
  source: 'another-paper',
});
export const all = [opening, safety, crews, elsewhere];

/** The differences as one text, and the refs of the statements that are not exact. */
export function outcome(quotes: readonly Quote[] = all, of: Article = article, against: string = text) {
  const { rows, differences } = verify(against, of, quotes);
  const said = differences.map(({ what, hint }) => `${what}. Hint: ${hint}.`).join('\n');
  return {
    said,
    number: differences.length,
    inexact: rows.filter(({ isExact }) => !isExact).map(({ ref }) => ref),
  };
}
