/** Whether the article prints a word, as far as the files of words fetched so far tell. Knows no record. */
import { isSmall } from './small-words.ts';
import type { Store } from './store.ts';
import type { Unit } from './units.ts';

/** One of the forms that will do for a word is printed in the article. Inside a name, small words are not looked up. */
export const inArticle = ({ entry }: Store, { alternatives }: Unit): boolean =>
  alternatives.some(({ elements }) =>
    elements.every((element) =>
      [...element].some((form) => entry(form)?.inArticle || (elements[1] && isSmall(form))),
    ),
  );
