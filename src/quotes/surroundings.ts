/** What stands around a statement of the content: its page, its people, where it was printed, where else it was found. */
import { content, get, type RecordOf } from '../content/index.ts';
import { absolute } from '../absolute.ts';
import { quotePath } from '../urls.ts';
import { spokenBy } from './spoken.ts';
import type { Surroundings } from './structured.ts';

/** The document it was read in, or the article. */
function printedInOf(quote: RecordOf<'quotes'>): Surroundings['printedIn'] {
  const { title, publisher, published, address } = content.article;
  if (quote.source === undefined) return { type: 'NewsArticle', title, publisher, date: published, address };
  return { type: 'CreativeWork', ...get(content.sources, quote.source) };
}

export function surroundingsOf(quote: RecordOf<'quotes'>): Surroundings {
  return {
    page: absolute(quotePath(quote.id)),
    speakers: spokenBy(quote).map((id) => get(content.speakers, id)),
    printedIn: printedInOf(quote),
    origins: quote.provenance
      .filter(({ match }) => match !== 'not-found')
      .map(({ source }) => get(content.sources, source)),
  };
}
