/** The boxes that a card is made of, in the form that satori lays out. Knows no card. */

export type Style = Record<string, string | number>;

export interface Element {
  type: 'div';
  key?: string;
  props: { style: Style; children?: string | Element[] };
}

/** A box with boxes in it; satori wants every such box to be a flex box. */
export const box = (style: Style, ...children: Element[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Text that may take several lines. */
export const text = (style: Style, content: string): Element => ({
  type: 'div',
  props: { style: { display: 'block', ...style }, children: content },
});

/** Our own words on a few lines, cut with an ellipsis where they do not fit; never for quoted words. */
export const clamped = (lines: number, style: Style, content: string): Element =>
  text({ lineClamp: lines, ...style }, content);

/** The same box, with a name by which it is found again after the layout. */
export const named = (key: string, element: Element): Element => ({ ...element, key });
