/** Lunr with its stems, and the texts in a file of their own. */
import lunr from 'lunr';
import { textOf, type Doc, type Load, type Search } from './contender.ts';

export async function open(load: Load): Promise<Search> {
  const [index, docs] = await Promise.all([load('index.json'), load('docs.json')]);
  const search = lunr.Index.load(index as object);
  const byId = docs as Record<string, Pick<Doc, 'words' | 'frame'>>;
  return async (query) => {
    try {
      return search.search(query).map(({ ref }) => ({ id: ref, text: textOf(byId[ref] as Doc) }));
    } catch {
      // It throws at signs that it does not understand, and then finds nothing.
      return [];
    }
  };
}
