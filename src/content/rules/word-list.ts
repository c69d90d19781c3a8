/** The list of words in `words.txt`: one a line, in order, and each needed. Knows no record. */
import type { Problem } from '../problems.ts';
import { formsOf, isEnglish } from '../speller.ts';
import { wordsFile } from '../words.ts';
import { outOfOrder } from './alphabet.ts';
import { wordsIn } from './our-texts.ts';

type Said = Pick<Problem, 'what' | 'hint'>;

const isOneWord = (line: string) => wordsIn(line)[0] === line;

/** Why the list can do without a word. */
function needless(word: string, names: ReadonlySet<string>, used: ReadonlySet<string> | undefined): Said | undefined {
  const hint = 'remove it from the list';
  if (isEnglish(word)) return { what: `the dictionary has "${word}" already`, hint };
  if (names.has(word)) return { what: `a name in the content has "${word}" already`, hint };
  if (used && !used.has(word)) return { what: `none of our texts has the word "${word}"`, hint };
  return undefined;
}

/** What is wrong with the list; whether a word is used is asked only when all words of our texts are given. */
export function wordListProblems(
  words: readonly string[],
  names: ReadonlySet<string>,
  ours: Iterable<string> | undefined,
): Problem[] {
  const used = ours && new Set([...ours].flatMap(formsOf));
  const single = words.flatMap((line, i) => {
    const said = isOneWord(line)
      ? needless(line, names, used)
      : { what: `the line "${line}" is not one word`, hint: "write one word a line, without a hyphen or 's" };
    return said ? [{ file: wordsFile, line: i + 1, ...said }] : [];
  });
  const order = outOfOrder(words).map(({ at, ...said }) => ({ file: wordsFile, line: at + 1, ...said }));
  return [...single, ...order];
}
