/**
 * Finds where words really stand in a text when they are not where a record says: the same words
 * elsewhere, or else the passage of about as many words that takes the fewest changed characters.
 * Knows nothing of records or of files.
 */
import { distance } from 'fastest-levenshtein';
import { charactersOf, countWords, cut, type Characters } from './printed.ts';

interface Passage {
  start: number;
  end: number;
  text: string;
}

const outerMarks = /^["“”„«»]+|["“”„«»]+$/g;

/** The words of the text with their places, spaces left out. */
function wordsIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const start = charactersOf(text.slice(0, index)).length;
    return { start, end: start + charactersOf(word).length };
  });
}

/** The passage without the quotation marks around it. */
function withoutMarks(characters: Characters, start: number, end: number): Passage {
  const whole = cut(characters, start, end);
  const text = whole.replace(outerMarks, '');
  const from = start + whole.indexOf(text);
  return { start: from, end: from + charactersOf(text).length, text };
}

function passages(characters: Characters, words: string): Passage[] {
  const text = characters.join('');
  const exact = text.indexOf(words);
  if (exact >= 0) {
    const start = charactersOf(text.slice(0, exact)).length;
    return [{ start, end: start + charactersOf(words).length, text: words }];
  }
  const printed = wordsIn(text);
  const count = countWords(words);
  return printed.flatMap(({ start }, i) =>
    printed
      .slice(Math.max(i, i + count - 2), i + count + 1)
      .map(({ end }) => withoutMarks(characters, start, end)),
  );
}

/** The nearest passage; nothing when each one would take changes to half of the words' characters. */
export function nearestPassage(characters: Characters, words: string): Passage | undefined {
  const ranked = passages(characters, words)
    .map((passage) => ({ passage, changes: distance(words, passage.text) }))
    .sort((a, b) => a.changes - b.changes);
  const [best] = ranked;
  return best && best.changes < words.length / 2 ? best.passage : undefined;
}
