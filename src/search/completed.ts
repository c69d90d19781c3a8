/**
 * What there is to say of the last word of a search when it was completed though the site has it as a word by itself:
 * whoever meant just that word would take the longer ones for it. Knows words; of records only that none has it.
 */
import { pagesCovering } from './covering.ts';
import { neededIn, type FoundAll, type Session } from './find.ts';
import type { Notice } from './types.ts';

/** The notices on every word of a search that was completed though a page or the article has it; mostly none. */
export async function onCompleted({ store }: Session, { branches }: FoundAll): Promise<Notice[]> {
  const units = neededIn(branches.flatMap(({ segments }) => segments)).filter(({ prefix }) => prefix);
  const each = units.map(async ({ text, forms: [form = ''] }): Promise<Notice[]> => {
    const pages = await pagesCovering(store, form);
    const inArticle = Boolean(store.entry(form)?.inArticle);
    if (!inArticle && pages.length === 0) return [];
    const absent: Notice = { kind: 'not-in-article', word: text, mark: text, pages, statements: 0 };
    const whole: Notice = { kind: 'unknown-word', word: text, inArticle, dropped: false, completed: true };
    return inArticle ? [whole] : [absent, whole];
  });
  return (await Promise.all(each)).flat();
}
