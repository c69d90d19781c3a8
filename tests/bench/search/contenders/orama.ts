/** Orama with one slip of the keyboard a word, every word required. */
import { create, load as restore, search } from '@orama/orama';
import { fields, textOf, type Doc, type Load, type Search } from './contender.ts';

/** As many results as anybody could want. */
const most = 200;

export const schema = Object.fromEntries(['id', ...fields].map((field) => [field, 'string'])) as Record<
  keyof Doc,
  'string'
>;

export async function open(load: Load): Promise<Search> {
  const index = create({ schema });
  restore(index, (await load('index.json')) as never);
  return async (term) => {
    const { hits } = await search(index, {
      term,
      limit: most,
      tolerance: 1,
      threshold: 0,
      properties: [...fields],
    });
    return hits.map(({ document }) => ({
      id: String(document.id),
      text: textOf(document as unknown as Doc),
    }));
  };
}
