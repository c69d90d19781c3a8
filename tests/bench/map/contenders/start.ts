/** What the contenders share in the browser: their content, and saying when they are drawn and can be used. */
import type { MapContent } from '../content.ts';

export const colours = {
  water: '#dde8f0',
  land: '#f6f3ec',
  subject: '#fffdf6',
  line: '#8d8779',
  border: '#3d3a33',
  mark: '#8a3324',
};

/** Fetches the content that the page has begun to load, and has it drawn. */
export async function start(
  draw: (box: HTMLElement, map: MapContent) => void | Promise<void>,
): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link[rel="preload"][as="fetch"]');
  const box = document.querySelector<HTMLElement>('#map');
  if (!link || !box)
    throw new Error('the page of a contender has a link to its content and a box for its map');
  const answer = await fetch(link.href);
  await draw(box, (await answer.json()) as MapContent);
  performance.mark('map-drawn');
  performance.mark('map-interactive');
}
