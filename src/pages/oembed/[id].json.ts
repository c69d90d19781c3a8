/** What a site learns about a figure when an editor gives it the address of the figure's page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { content, get } from '../../content/index.ts';
import { oembed } from '../../embeds/oembed/oembed.ts';
import { offerOf } from '../../embeds/offer.ts';
import { describe } from '../../embeds/snippets/describe.ts';
import { absolute } from '../../absolute.ts';

export const getStaticPaths = (() =>
  [...content.figures.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const described = describe(offerOf(get(content.figures, params['id'] ?? '')));
  const publisher = { name: content.site.title, about: absolute('/about/') };
  return new Response(`${JSON.stringify(oembed(described, publisher), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
