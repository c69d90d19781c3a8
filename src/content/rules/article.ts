/** The article's own structure: sentences in order, parts that add up, a word list in order. */
import { problemAt, type Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';
import { outOfOrder } from './alphabet.ts';

type ArticleEntry = NonNullable<RawContent['documents']['article']>;

const sentencesOf = (article: ArticleEntry) =>
  article.record.paragraphs.flatMap(({ sentences }, p) =>
    sentences.map((sentence, s) => ({
      sentence,
      path: ['paragraphs', p, 'sentences', s] as const,
      name: `sentence ${s + 1} of paragraph ${p + 1}`,
    })),
  );

export function sentencesInOrder({ documents: { article } }: RawContent): Problem[] {
  if (!article) return [];
  let reached = 0;
  return sentencesOf(article).flatMap(({ sentence: { start, end }, path, name }) => {
    const from = reached;
    reached = Math.max(reached, end);
    if (start < from) {
      const what = `${name} starts at ${start}, before the sentence before it ends, at ${from}`;
      return [problemAt(article, [...path, 'start'], what, 'sentences follow one another; check both offsets')];
    }
    if (end <= start) {
      const what = `${name} ends at ${end}, and starts at ${start}`;
      return [problemAt(article, [...path, 'end'], what, 'the end is the first character after the sentence')];
    }
    if (end > article.record.characters) {
      const what = `${name} ends at ${end}, and the text has ${article.record.characters} characters`;
      return [problemAt(article, [...path, 'end'], what, 'check the offset, and the length of the text')];
    }
    return [];
  });
}

export function partsAddUp({ documents: { article } }: RawContent): Problem[] {
  if (!article) return [];
  return sentencesOf(article).flatMap(({ sentence: { words, parts }, path, name }) => {
    const sum = parts.reduce((total, part) => total + part.words, 0);
    if (sum === words) return [];
    const what = `${name} has ${words} words, but its parts have ${sum}`;
    return [problemAt(article, [...path, 'parts'], what, 'count the words of each part again')];
  });
}

/** Every word once, in alphabetical order. */
export function wordListInOrder({ documents: { article } }: RawContent): Problem[] {
  if (!article) return [];
  return outOfOrder(article.record.words).map(({ at, what, hint }) => problemAt(article, ['words', at], what, hint));
}
