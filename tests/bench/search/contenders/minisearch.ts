/** MiniSearch with prefixes and slips of the keyboard, every word required. */
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { fields, textOf, type Doc, type Load, type Search } from './contender.ts';

export const options = { fields: [...fields], storeFields: ['words', 'frame'] };

export async function open(load: Load): Promise<Search> {
  const index = MiniSearch.loadJS<Doc>((await load('index.json')) as AsPlainObject, options);
  return async (query) =>
    index
      .search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })
      .map((found) => ({ id: String(found.id), text: textOf(found as unknown as Doc) }));
}
