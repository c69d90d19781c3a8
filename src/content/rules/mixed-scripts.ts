/** A word has the letters of one script: a Latin letter in a Cyrillic word looks right, and no search finds the word. */
import { problemAt, type Problem } from '../problems.ts';
import type { RawContent } from '../read.ts';
import { nameOf } from '../validate.ts';
import { textsOf } from './marked-texts.ts';

const word = /[\p{L}\p{M}]+/gu;
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

const isMixed = (text: string): boolean => scripts.filter((script) => script.test(text)).length > 1;

/** Words of two scripts, in every text of a record, printed ones too. */
export function mixedScripts(raw: RawContent): Problem[] {
  return textsOf(raw)
    .filter(({ text }) => isMixed(text))
    .flatMap(({ entry, text, path }) =>
      (text.match(word) ?? []).filter(isMixed).map((one) => {
        const what = `${nameOf(path)} has "${one}", a word with letters of two scripts`;
        return problemAt(entry, path, what, 'type the word again on one keyboard');
      }),
    );
}
