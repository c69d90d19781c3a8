/**
 * Keeps what stands in the corners of a map there, however large the map is: its notes, and its scale bar, which then
 * stands for a shorter way. Knows these two by their classes.
 */

/** What can be seen of the sheet. */
type Part = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

/** A scale bar as it is built: where it begins on the sheet, and its way in kilometres. */
interface Bar {
  left: number;
  top: number;
  way: number;
}

const bars = new WeakMap<Element, Bar>();
const numbersIn = (text: string | null): number[] => (text?.match(/[\d.]+/g) ?? []).map(Number);

/** The bar as it was the first time that anybody asked; it begins where its name stands. */
function barAsBuilt(bar: Element, name: Element): Bar {
  const [left = 0, top = 0] = numbersIn(name.getAttribute('transform'));
  const [way = 1] = numbersIn(name.textContent);
  const built = bars.get(bar) ?? { left, top, way };
  bars.set(bar, built);
  return built;
}

/** The longest way of 1, 2, 5, 10, 20 and so on that is no longer than this. */
export function roundWay(kilometres: number): number {
  const ten = 10 ** Math.floor(Math.log10(kilometres));
  return [5 * ten, 2 * ten].find((way) => way <= kilometres) ?? ten;
}

function keepBar(bar: Element, name: Element, { x, y }: Part, scale: number): void {
  const { left, top, way: built } = barAsBuilt(bar, name);
  const way = scale === 1 ? built : roundWay(built / scale);
  const wide = way / built;
  const words = name.querySelector('text');
  if (words) words.textContent = words.textContent.replace(/[\d.]+/, String(way));
  name.setAttribute('transform', `translate(${x + left / scale} ${y + top / scale})`);
  bar.setAttribute('transform', `matrix(${wide} 0 0 ${1 / scale} ${x + left / scale - left * wide} ${y})`);
}

/** Sets notes and scale bar for a part of the sheet, so many times larger. */
export function keepCorners(drawing: SVGSVGElement, part: Part, scale: number): void {
  const notes = drawing.querySelector('.note')?.parentElement;
  notes?.setAttribute('transform', `translate(${part.x} ${part.y + part.height})`);
  const bar = drawing.querySelector('.scale-bar');
  if (bar?.nextElementSibling) keepBar(bar, bar.nextElementSibling, part, scale);
}
