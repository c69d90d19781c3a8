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

/** What one or two words below a hundred count: five, forty-five. */
function belowHundred([first = '', second, ...more]: readonly string[]): number {
  if (second === undefined) return countOf(first);
  const isOne = more.length === 0 && tens.includes(first) && units.includes(second);
  return isOne ? countOf(first) + countOf(second) : 0;
}

/** What some words before `thousand` count: forty-five, hundred, two hundred, one hundred and forty. */
function counted(words: readonly string[]): number {
  const at = words.indexOf('hundred');
  if (at < 0) return belowHundred(words);
  const [first = ''] = words;
  const hundreds = at === 0 ? 1 : at === 1 ? countOf(first) : 0;
  const rest = words.slice(words[at + 1] === 'and' ? at + 2 : at + 1);
  const below = belowHundred(rest);
  return hundreds > 0 && (rest.length === 0 || below > 0) ? 100 * hundreds + below : 0;
}

/** One hundred and forty five. */
const longest = 5;

/** Whether a number begins before a place and goes on there. */
const goesOn = (forms: readonly string[], at: number): boolean =>
  forms[at - 1] === 'hundred' || (forms[at - 1] === 'and' && forms[at - 2] === 'hundred');

/** The same number in figures, when a round number begins at a place. */
export function roundNumber(forms: readonly string[], at: number): AliasMatch | undefined {
  const [, short] = shortForm.exec(forms[at] ?? '') ?? [];
  if (short !== undefined) return inFigures(Number(short), 1);
  const length = forms.slice(at, at + longest + 1).indexOf('thousand');
  const count = length > 0 && !goesOn(forms, at) ? counted(forms.slice(at, at + length)) : 0;
  return count > 0 ? inFigures(count, length + 1) : undefined;
}
