/** Our own search, opened as on the site. */
import { openQuotes } from '../../../../src/search/open.ts';
import { textOf, type Load, type Search } from './contender.ts';

export async function open(load: Load): Promise<Search> {
  const quotes = openQuotes(load);
  return async (query) => {
    const { results } = await quotes.search(query, { limit: 10 });
    return results.map(({ id, frame, words = '' }) => ({ id, text: textOf({ frame, words }) }));
  };
}
