/** The door for pages: a statement of the content, cited. */
import { content, get, type RecordOf } from '../content/index.ts';
import { wordsWithFrame } from '../quotes/copy.ts';
import { absolute } from '../absolute.ts';
import { quotePath } from '../urls.ts';
import { words } from '../words/index.ts';
import { cite, type Citations } from './cite.ts';
import type { Work } from './item.ts';

export type { Citations } from './cite.ts';

/** The article, or for a statement around it the document it was read in. */
function workOf(quote: RecordOf<'quotes'>): Work {
  if (quote.source !== undefined) return get(content.sources, quote.source);
  const { title, publisher, author, published, address, language } = content.article;
  return { id: 'article', title, publisher, author, date: published, address, language };
}

/** Both the page of a statement and the files of data ask for its citations. */
const made = new WeakMap<RecordOf<'quotes'>, Citations>();

/** What a reader of a citation must know of a copy, with its host where somebody else leads. */
function remarkOn({ copyNote, copyOf, publisher }: Work): string | undefined {
  if (copyNote === undefined) return undefined;
  return copyOf === undefined ? words.cite.copied : words.cite.copiedAt(publisher);
}

function citationsFor(quote: RecordOf<'quotes'>): Citations {
  const work = workOf(quote);
  return cite(work, {
    id: quote.id,
    sentence: wordsWithFrame(quote),
    label: words.cite.label(quote.ref, content.site.title),
    address: absolute(quotePath(quote.id)),
    remark: remarkOn(work),
  });
}

/** The citations of a statement, each ready to copy. */
export function citationsOf(quote: RecordOf<'quotes'>): Citations {
  const known = made.get(quote) ?? citationsFor(quote);
  made.set(quote, known);
  return known;
}
