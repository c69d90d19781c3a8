/**
 * Zooms and moves one drawing in its box. While a gesture lasts, the picture moves as one layer, which costs a frame
 * nothing however much is drawn; when it rests, it is drawn anew at that place, with words and marks at their own size.
 * Knows nothing of pages, words or what is drawn.
 */
import {
  select,
  zoom,
  zoomIdentity,
  type D3ZoomEvent,
  type Selection,
  type ZoomBehavior,
  type ZoomTransform,
} from 'd3';
import { keepCorners } from './corners.ts';
import { keepHatch } from './hatch.ts';
import { Layer } from './layer.ts';

/** How many times larger than as it is built. */
const most = 8;
const quick = 140; // milliseconds
const line = 40; // pixels that a wheel turns by when it counts in lines

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
  /** So many times larger about a point of the window, or about the middle; less than 1 makes it smaller. */
  by(factor: number, at?: { clientX: number; clientY: number }): void;
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

/** How far a wheel zooms, as a power of two: a pinch on a touchpad turns it by little, a mouse by a lot. */
function wheelPower({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * line;
  const isPinch = ctrlKey && Math.abs(pixels) < line;
  return -pixels * (isPinch ? 0.02 : 0.004);
}

class DrawingZoom implements Zoom {
  #drawing: SVGSVGElement;
  #box: HTMLElement;
  #onRest: ZoomOptions['onRest'];
  #sheet: DOMRect;
  #selection: Selection<HTMLElement, unknown, null, undefined>;
  #behaviour: ZoomBehavior<HTMLElement, unknown>;
  #layer: Layer;
  #drawn = zoomIdentity;
  /** The size of the box for which it is drawn. */
  #size: [number, number];
  #resized = new ResizeObserver(() => this.#resize());

  constructor({ drawing, box, isAlone = () => false, onRest }: ZoomOptions) {
    const { x, y, width, height } = drawing.viewBox.baseVal;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#drawing = drawing;
    this.#box = box;
    this.#layer = new Layer(drawing, box);
    this.#onRest = onRest;
    this.#sheet = new DOMRect(x, y, width, height);
    this.#size = this.#sizeNow();
    this.#selection = select(box);
    this.#behaviour = zoom<HTMLElement, unknown>()
      .scaleExtent([1, most])
      .extent(() => [[0, 0], this.#sizeNow()])
      .translateExtent([[0, 0], this.#size])
      .wheelDelta(wheelPower)
      .duration(isStill ? 0 : quick)
      .filter((event: MouseEvent | TouchEvent) => isMeant(event, isAlone()))
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => this.#follow(transform))
      .on('end', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => this.#rest(transform));
    this.#selection.call(this.#behaviour);
    // At its largest and its smallest the drawing still keeps the wheel from the page.
    this.#selection.on('wheel.keep', (event: WheelEvent) => {
      if (isMeant(event, isAlone())) event.preventDefault();
    });
    // What is drawn anew must not move the page under it.
    box.style.overflowAnchor = 'none';
    box.dataset['zoom'] = '';
    this.#resized.observe(box);
  }

  #sizeNow(): [number, number] {
    return [this.#box.clientWidth, this.#box.clientHeight];
  }

  /** Moves the picture as it is drawn, as one layer. */
  #follow({ x, y, k }: ZoomTransform): void {
    const drawn = this.#drawn;
    const larger = k / drawn.k;
    this.#layer.move(`translate(${x - drawn.x * larger}px,${y - drawn.y * larger}px) scale(${larger})`);
  }

  /** Draws the part of the sheet that the place asks for; words and marks keep their size by `--zoom`. */
  #rest(transform: ZoomTransform): void {
    const { x, y, k } = transform;
    const [drawing, sheet] = [this.#drawing, this.#sheet];
    const pixels = this.#size[0] / sheet.width;
    const part = new DOMRect(
      sheet.x - x / k / pixels,
      sheet.y - y / k / pixels,
      sheet.width / k,
      sheet.height / k,
    );
    this.#drawn = transform;
    const { x: left, y: top, width, height } = part;
    drawing.setAttribute('viewBox', [left, top, width, height].map((n) => +n.toFixed(2)).join(' '));
    drawing.style.setProperty('--zoom', String(k));
    this.#layer.rest();
    keepHatch(drawing, k);
    keepCorners(drawing, part, k);
    this.#box.toggleAttribute('data-zoomed', k > 1);
    this.#onRest?.(k);
  }

  /** The same part of the sheet in a box of another size. */
  #resize(): void {
    const now = this.#sizeNow();
    const ratio = now[0] / this.#size[0];
    if (now[0] === 0 || (ratio === 1 && now[1] === this.#size[1])) return;
    this.#size = now;
    this.#behaviour.translateExtent([[0, 0], now]);
    const { x, y, k } = this.#drawn;
    this.#selection.call(this.#behaviour.transform, zoomIdentity.translate(x * ratio, y * ratio).scale(k));
  }

  by(factor: number, at?: { clientX: number; clientY: number }): void {
    const { left, top } = this.#box.getBoundingClientRect();
    const point: [number, number] | undefined = at && [at.clientX - left, at.clientY - top];
    this.#selection.call(this.#behaviour.scaleBy, factor, point);
  }

  move(x: number, y: number): void {
    this.#selection.call(this.#behaviour.translateBy, x / this.#drawn.k, y / this.#drawn.k);
  }

  show(mark: Element): void {
    const [inner, outer] = [mark.getBoundingClientRect(), this.#box.getBoundingClientRect()];
    const [x, y] = [inner.x + inner.width / 2 - outer.x, inner.y + inner.height / 2 - outer.y];
    const isIn = x > 0 && y > 0 && x < outer.width && y < outer.height;
    if (!isIn) this.move(outer.width / 2 - x, outer.height / 2 - y);
  }

  reset(): void {
    this.#selection.call(this.#behaviour.transform, zoomIdentity);
  }

  destroy(): void {
    this.#resized.disconnect();
    this.reset();
    this.#layer.destroy();
    this.#selection.on('.zoom', null).on('.keep', null);
    delete this.#box.dataset['zoom'];
  }
}

/** Begins to zoom; the drawing stays as it is until somebody does. */
export const startZoom = (options: ZoomOptions): Zoom => new DrawingZoom(options);
