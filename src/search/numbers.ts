/**
 * Round thousands as people write them: 40k, 40 thousand, forty thousand. Texts print them in figures.
 * Takes folded words of English; knows no index and no record.
 */
import type { AliasMatch } from './aliases.ts';

const counts = 'ten twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(' ');
const figures = /^\d{1,3}$/;
const shortForm = /^(\d{1,3})k$/;

function inFigures(count: string, length: number): AliasMatch {
  return { length, same: [], others: [{ text: `${count},000`, forms: [`${count}000`] }] };
}

/** The same number in figures, when a round number begins at a place. */
export function roundNumber(forms: readonly string[], at: number): AliasMatch | undefined {
  const [word = '', next] = forms.slice(at, at + 2);
  const [, short] = shortForm.exec(word) ?? [];
  if (short !== undefined) return inFigures(short, 1);
  if (next !== 'thousand') return undefined;
  if (figures.test(word)) return inFigures(word, 2);
  const tens = counts.indexOf(word) + 1;
  return tens > 0 ? inFigures(String(10 * tens), 2) : undefined;
}
