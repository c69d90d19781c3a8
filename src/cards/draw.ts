/** Draws a card as SVG, in the best layout that fits. Text becomes outlines, so no font is needed to show it. */
import satori from 'satori';
import type { Card } from './card.ts';
import { body, framed, isTooTall, layoutsOf, size } from './design.ts';
import type { Element } from './element.ts';
import { readFonts } from './fonts.ts';

type Drawable = Parameters<typeof satori>[0];

let fonts: ReturnType<typeof readFonts> | undefined;

/** Every layout of a card as a whole, the best first, without those that are certainly too tall. */
export function candidates(card: Card): Element[] {
  const layouts = layoutsOf(card);
  const label = card.kind === 'statement' ? card.label : '';
  return layouts
    .filter((layout, i) => i === layouts.length - 1 || !isTooTall(layout))
    .map((layout) => framed(card, label, layout.body));
}

/** The card as SVG, with the height that its body takes. */
export async function layOut(element: Element): Promise<{ svg: string; height: number }> {
  fonts ??= readFonts();
  let height = 0;
  const svg = await satori(element as Drawable, {
    ...size,
    fonts,
    onNodeDetected: (node) => {
      if (node.key === body.key) height = node.height;
    },
  });
  return { svg, height };
}

/** The first layout that fits, or the last. */
export async function draw(card: Card): Promise<string> {
  let drawn = '';
  for (const element of candidates(card)) {
    const { svg, height } = await layOut(element);
    drawn = svg;
    if (height <= body.room) break;
  }
  return drawn;
}
