/** The corrections as an Atom feed. Days come from the records; knows no clock and no page. */
import { Feed } from 'feed';
import type { Correction } from '../content/schemas/records.ts';

export interface Publication {
  title: string;
  /** Who publishes the feed. */
  author: string;
  description: string;
  language: string;
  /** The full address of the front page, of the feed, and of the list of corrections. */
  address: string;
  feed: string;
  list: string;
  /** The day that stands for the whole feed while nothing has been corrected. */
  since: string;
  /** The full address of a page of the site. */
  addressOf: (path: string) => string;
}

/** Feed readers take titles and summaries for HTML; ours are plain text. */
const asHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The latest first; each entry's id is its permanent place in the list of corrections. */
export function asFeed(corrections: readonly Correction[], publication: Publication): string {
  const { title, author, description, language, address, list, since, addressOf } = publication;
  const latestFirst = [...corrections].sort((a, b) => b.date.localeCompare(a.date));
  const feed = new Feed({
    id: publication.feed,
    title,
    description,
    language,
    link: list,
    feedLinks: { atom: publication.feed },
    author: { name: author, link: address },
    updated: atMidnight(latestFirst[0]?.date ?? since),
    generator: false,
  });
  for (const { id, date, what, why, page } of latestFirst) {
    feed.addItem({
      id: `${list}#${id}`,
      title: asHtml(what),
      link: addressOf(page),
      description: asHtml(why),
      date: atMidnight(date),
    });
  }
  return feed.atom1();
}
