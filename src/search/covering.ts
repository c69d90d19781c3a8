/** Which pages of the site cover a word that the article does not have. Loaded with what needs it; knows no query. */
import { files, type AbsentWords, type PackedPages } from './layout.ts';
import { shardOf } from './shards.ts';
import { stemOf } from './stem.ts';
import type { Store } from './store.ts';

export interface CoveringPage {
  title: string;
  address: string;
}

/** The pages that cover a word, by its stem, the best first; none when it is on no page. */
export async function pagesCovering(store: Store, form: string): Promise<CoveringPage[]> {
  const { absent } = await store.opening();
  const stem = stemOf(form);
  const words = await store.file<AbsentWords>(files.absent(shardOf(stem, absent)));
  if (!Object.hasOwn(words, stem)) return [];
  const pages = await store.file<PackedPages>(files.pages);
  return (words[stem] as number[]).flatMap((page) =>
    (pages[page] ? [pages[page]] : []).map(([title, address]) => ({ title, address })),
  );
}
