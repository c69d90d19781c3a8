/**
 * What a site that was given the address of a figure's page is told to put there, in the form of oEmbed 1.0.
 * Pure: a described figure goes in. Hosts that sandbox the frame look for a quotation with a link before it.
 */
import { heightAt, type Described } from '../snippets/describe.ts';

/** Pixels, and seconds. */
const width = 640;
const aDay = 86_400;

interface Publisher {
  name: string;
  /** The page that says who made it. */
  about: string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => entities[mark] as string);

function htmlOf({ page, frame, title, offer }: Described, height: number): string {
  const link = `<blockquote><a href="${escaped(page)}">${escaped(offer.credit)}</a></blockquote>`;
  const size = `width="${width}" height="${height}"`;
  return `${link}<iframe title="${escaped(title)}" ${size} frameborder="0" loading="lazy" src="${escaped(frame)}"></iframe>`;
}

/** The answer about one figure. */
export function oembed(described: Described, { name, about }: Publisher) {
  const { offer, title, picture } = described;
  const height = heightAt(offer, width);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: name,
    author_url: about,
    provider_name: name,
    provider_url: offer.site,
    cache_age: aDay,
    thumbnail_url: picture.address,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    html: htmlOf(described, height),
    width,
    height,
  };
}
