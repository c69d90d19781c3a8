/** The facts of the chart of sourcing as a table: every part of every sentence, in printed order. */
import type { FigureTable } from '../table.ts';
import { words } from '../../words/index.ts';
import type { Sentence, SourcingInput } from './input.ts';

const { columns: names } = words.figures;

const columns = [
  { id: 'sentence', label: words.tables.sentence },
  { id: 'paragraph', label: names.paragraph },
  { id: 'characters', label: names.characters },
  { id: 'sourcing', label: words.tables.sourcing },
  { id: 'words', label: words.tables.wordCount },
  { id: 'of', label: names.of },
  { id: 'statements', label: words.tables.statements },
  { id: 'gist', label: words.tables.gist },
];

function rowsOf(sentence: Sentence, paragraph: number): (string | number)[][] {
  const all = sentence.parts.reduce((sum, part) => sum + part.words, 0);
  return sentence.parts.map((part) => [
    sentence.id,
    paragraph,
    sentence.characters,
    words.sourcings[part.sourcing].label,
    part.words,
    all,
    part.statements.join('; '),
    sentence.gist,
  ]);
}

/** Every part of every sentence, in printed order. */
export const tableOf = ({ paragraphs }: SourcingInput): FigureTable => ({
  columns,
  rows: paragraphs.flatMap((sentences, i) => sentences.flatMap((sentence) => rowsOf(sentence, i + 1))),
});
