/** How many years of school a text asks for, by Flesch and Kincaid. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Without proper names: a capital letter anywhere but at the start of a sentence. */
function withoutNames(sentence: string): string[] {
  const [first = '', ...rest] = sentence.split(' ').filter((word) => /\p{L}/u.test(word));
  return [first, ...rest.filter((word) => !/^\P{L}*\p{Lu}/u.test(word))];
}

/** The grade of some paragraphs; names count for nothing, since nobody can choose them. */
export function gradeOf(paragraphs: readonly string[]): number {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences = paragraphs.flatMap((text) => [...segmenter.segment(text)].map(({ segment }) => segment));
  const counted = sentences.map(withoutNames).filter((list) => list.length > 2);
  const list = counted.flat();
  return fleschKincaid({ sentence: counted.length, word: list.length, syllable: syllable(list.join(' ')) });
}
