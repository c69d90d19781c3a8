/** Whether the article prints all words of a phrase somewhere. Fetches files of words for it; knows no sentence. */
import { inArticle } from './article-words.ts';
import { neededIn, type FoundAll, type Session } from './find.ts';
import { typed } from './known.ts';
import { isSmall } from './small-words.ts';

/** The article prints every word of a phrase; its own sentences are not here to be searched. */
export async function isPrinted({ store }: Session, { branches }: FoundAll): Promise<boolean> {
  const phrases = branches.flatMap(({ segments }) => segments).filter(({ quoted }) => quoted);
  const needed = neededIn(phrases);
  if (needed.length === 0 || !needed.every((unit) => inArticle(store, typed(unit)))) return false;
  const small = phrases.flatMap(({ segment }) => segment.tokens).filter(({ form }) => isSmall(form));
  await Promise.all(small.map(({ form }) => store.shard(form)));
  return small.every(({ form }) => store.entry(form)?.inArticle);
}
