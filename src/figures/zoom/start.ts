/**
 * Zooms and moves one drawing in its box. While a gesture lasts, the picture moves as one layer, which costs a frame
 * nothing however much is drawn; when it rests, it is drawn anew at that place, with words and marks at their own size.
 * Knows nothing of pages, words or what is drawn.
 */
import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import { keepHatch } from './hatch.ts';

/** How many times larger than as it is built. */
const most = 8;

export interface ZoomOptions {
  /** The drawing; its `viewBox` is what it shows as it is built. */
  drawing: SVGSVGElement;
  /** The element around it alone, which cuts off what does not fit. */
  box: HTMLElement;
  /** Whether a plain wheel and a single finger move the drawing, as where there is no page to scroll. */
  isAlone?: () => boolean;
  /** Told after each gesture how many times larger the drawing is now. */
  onRest?: (scale: number) => void;
}

export interface Zoom {
  /** So many times larger about the middle; less than 1 makes it smaller. */
  by(factor: number): void;
  /** Moves the picture by so many pixels of the screen. */
  move(x: number, y: number): void;
  /** Brings something that is drawn into the box. */
  show(mark: Element): void;
  reset(): void;
  /** Leaves the drawing as it was built. */
  destroy(): void;
}

/** A wheel with Ctrl or ⌘, two fingers or the main button: everything else belongs to the page. */
function isMeant(event: MouseEvent | TouchEvent, isAlone: boolean): boolean {
  if (event.type === 'wheel')
    return isAlone || (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
  if ('touches' in event) return isAlone || event.touches.length > 1;
  return event.button === 0;
}

/** Shows the part of the drawing that the place asks for; words and marks keep their size by `--zoom`. */
function drawAt(drawing: SVGSVGElement, sheet: DOMRect, { x, y, k }: ZoomTransform, pixels: number): void {
  const [left, top] = [sheet.x - x / k / pixels, sheet.y - y / k / pixels];
  drawing.setAttribute(
    'viewBox',
    [left, top, sheet.width / k, sheet.height / k].map((n) => +n.toFixed(2)).join(' '),
  );
  drawing.style.setProperty('--zoom', String(k));
  drawing.style.transform = '';
  drawing.style.willChange = '';
  keepHatch(drawing, k);
}

/** Begins to zoom; the drawing stays as it is until somebody does. */
export function startZoom({ drawing, box, isAlone = () => false, onRest }: ZoomOptions): Zoom {
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const sheet = new DOMRect(x, y, width, height);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const size = (): [number, number] => [box.clientWidth, box.clientHeight];
  const selection = select(box);
  let drawn = zoomIdentity;
  let before = size();

  function follow({ transform: { x, y, k } }: D3ZoomEvent<HTMLElement, unknown>): void {
    const larger = k / drawn.k;
    drawing.style.willChange = 'transform';
    drawing.style.transform = `translate(${x - drawn.x * larger}px,${y - drawn.y * larger}px) scale(${larger})`;
  }
  function rest({ transform }: { transform: ZoomTransform }): void {
    drawn = transform;
    drawAt(drawing, sheet, transform, before[0] / width);
    box.toggleAttribute('data-zoomed', transform.k > 1);
    onRest?.(transform.k);
  }
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, most])
    .extent(() => [[0, 0], size()])
    .translateExtent([[0, 0], before])
    .filter((event: MouseEvent | TouchEvent) => isMeant(event, isAlone()))
    .on('zoom', follow)
    .on('end', rest);
  if (isStill) behaviour.duration(0);
  selection.call(behaviour);
  box.dataset['zoom'] = '';

  const resized = new ResizeObserver(() => {
    const now = size();
    const ratio = now[0] / before[0];
    if (now[0] === 0 || (ratio === 1 && now[1] === before[1])) return;
    before = now;
    behaviour.translateExtent([[0, 0], now]);
    selection.call(
      behaviour.transform,
      zoomIdentity.translate(drawn.x * ratio, drawn.y * ratio).scale(drawn.k),
    );
  });
  resized.observe(box);

  const move = (byX: number, byY: number): void =>
    selection.call(behaviour.translateBy, byX / drawn.k, byY / drawn.k) as unknown as void;
  return {
    by: (factor) => void selection.call(behaviour.scaleBy, factor),
    move,
    show(mark) {
      const [inner, outer] = [mark.getBoundingClientRect(), box.getBoundingClientRect()];
      const [middleX, middleY] = [inner.x + inner.width / 2 - outer.x, inner.y + inner.height / 2 - outer.y];
      const isIn = middleX > 0 && middleY > 0 && middleX < outer.width && middleY < outer.height;
      if (!isIn) move(outer.width / 2 - middleX, outer.height / 2 - middleY);
    },
    reset: () => void selection.call(behaviour.transform, zoomIdentity),
    destroy() {
      resized.disconnect();
      selection.call(behaviour.transform, zoomIdentity).on('.zoom', null);
      delete box.dataset['zoom'];
    },
  };
}
