/** The picture that other sites show beside a link to a page, or to one view of a figure. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { ahead } from '../../cards/ahead.ts';
import { drawFigureCard, figureCards } from '../../cards/figures.ts';
import { cardName, cardPages } from '../../cards/pages.ts';
import { pictureOf, pictureOfDrawing } from '../../cards/picture.ts';
import { content } from '../../content/index.ts';

type Make = () => Promise<Uint8Array<ArrayBuffer>>;

/** A figure is shown as it is drawn, in place of its words alone. */
const pictures = new Map<string, Make>([
  ...cardPages(content).map(({ path, card }) => [cardName(path), () => pictureOf(card)] as const),
  ...figureCards(content).map(
    (card) =>
      [
        card.path.replace(/^\/cards\/|\.png$/g, ''),
        async () => pictureOfDrawing(await drawFigureCard(content, card)),
      ] as const,
  ),
]);
const pictureAt = ahead([...pictures.values()], (make) => make());

export const getStaticPaths = (() =>
  [...pictures.keys()].map((path, at) => ({ params: { path }, props: { at } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ at: number }> = async ({ props: { at } }) =>
  new Response(await pictureAt(at), { headers: { 'Content-Type': 'image/png' } });
