/** FlexSearch with beginnings of words, and the texts beside it. */
import { Document } from 'flexsearch';
import { fields, textOf, type Doc, type Load, type Search } from './contender.ts';

/** As many results as anybody could want. */
const most = 200;

export const options = {
  document: { id: 'id', index: [...fields], store: ['words', 'frame'] },
  tokenize: 'forward',
} as const;

export async function open(load: Load): Promise<Search> {
  const index = new Document(options as never);
  for (const [key, data] of (await load('index.json')) as [string, string][]) index.import(key, data);
  return async (query) => {
    const found = (await index.search(query, { limit: most, merge: true, enrich: true })) as unknown as {
      id: string;
      doc: Doc;
    }[];
    return found.map(({ id, doc }) => ({ id, text: textOf(doc) }));
  };
}
