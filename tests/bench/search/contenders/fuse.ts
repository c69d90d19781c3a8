/** Fuse, which looks through all texts at every search. */
import Fuse from 'fuse.js';
import { fields, textOf, type Doc, type Load, type Search } from './contender.ts';

export async function open(load: Load): Promise<Search> {
  const docs = (await load('docs.json')) as Doc[];
  const index = new Fuse(docs, { keys: [...fields], ignoreLocation: true, threshold: 0.3 });
  return async (query) => index.search(query).map(({ item }) => ({ id: item.id, text: textOf(item) }));
}
