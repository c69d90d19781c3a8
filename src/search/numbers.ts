/**
 * Round thousands as people write them: 40k, 40 thousand, forty-five thousand. Texts print them in figures.
 * Takes folded words of English; knows no index and no record.
 */
import type { AliasMatch } from './aliases.ts';

const units = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const byWord = new Map([
  ...[...units, ...teens].map((word, i) => [word, i + 1] as const),
  ...tens.map((word, i) => [word, 10 * (i + 2)] as const),
]);
const figures = /^\d{1,3}$/;
const shortForm = /^(\d{1,3})k$/;

function inFigures(count: number, length: number): AliasMatch {
  return { length, same: [], others: [{ text: `${count},000`, forms: [`${count}000`] }] };
}

/** What one word counts: 40, four or forty; 0 when it is no such word. */
const countOf = (word: string): number => (figures.test(word) ? Number(word) : (byWord.get(word) ?? 0));

/** What some words before `thousand` count: two hundred, forty-five, five. */
function counted(words: readonly string[]): number {
  const [first = '', second = ''] = words;
  if (words.length === 1) return first === 'hundred' ? 100 : countOf(first);
  if (second === 'hundred') return 100 * countOf(first);
  return tens.includes(first) && units.includes(second) ? countOf(first) + countOf(second) : 0;
}

const longest = 2;

/** The same number in figures, when a round number begins at a place. */
export function roundNumber(forms: readonly string[], at: number): AliasMatch | undefined {
  const [, short] = shortForm.exec(forms[at] ?? '') ?? [];
  if (short !== undefined) return inFigures(Number(short), 1);
  const length = forms.slice(at, at + longest + 1).indexOf('thousand');
  const count = length > 0 ? counted(forms.slice(at, at + length)) : 0;
  return count > 0 ? inFigures(count, length + 1) : undefined;
}
