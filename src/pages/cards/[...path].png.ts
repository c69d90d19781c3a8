/** The picture that other sites show beside a link to a page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { ahead } from '../../cards/ahead.ts';
import { cardName, cardPages } from '../../cards/pages.ts';
import { pictureOf } from '../../cards/picture.ts';
import { content } from '../../content/index.ts';

const pages = cardPages(content);
const pictureAt = ahead(pages, ({ card }) => pictureOf(card));

export const getStaticPaths = (() =>
  pages.map(({ path }, at) => ({
    params: { path: cardName(path) },
    props: { at },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ at: number }> = async ({ props: { at } }) =>
  new Response(await pictureAt(at), { headers: { 'Content-Type': 'image/png' } });
