/** The article's own structure: sentences in order, parts that add up, a word list in order. */
import { problemAt, type Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';

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

const alphabet = new Intl.Collator('en');

/** Every word once, in alphabetical order. */
export function wordListInOrder({ documents: { article } }: RawContent): Problem[] {
  if (!article) return [];
  const { words } = article.record;
  const seen = new Set<string>();
  return words.flatMap((word, i) => {
    const previous = words[i - 1];
    const isTwice = seen.has(word);
    seen.add(word);
    if (isTwice) return [problemAt(article, ['words', i], `the word list has "${word}" twice`, 'remove one')];
    if (previous === undefined || alphabet.compare(previous, word) <= 0) return [];
    const what = `the word list has "${word}" after "${previous}"`;
    return [problemAt(article, ['words', i], what, 'put the words in alphabetical order')];
  });
}
