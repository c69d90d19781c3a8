/** What was corrected on this site, as an Atom feed. */
import type { APIRoute } from 'astro';
import { content } from '../content/index.ts';
import { asFeed } from '../data/corrections.ts';
import { absolute } from '../absolute.ts';
import { words } from '../words/index.ts';

const { corrections, site } = content;

export const GET: APIRoute = () =>
  new Response(
    asFeed([...corrections.values()], {
      title: `${site.title}: ${words.page.corrections}`,
      author: site.title,
      description: site.description,
      language: site.language,
      address: absolute('/'),
      feed: absolute('/corrections.xml'),
      list: absolute('/about/'),
      since: site.asOf,
      addressOf: absolute,
    }),
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );
