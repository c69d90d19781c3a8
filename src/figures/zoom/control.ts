/**
 * What a page fetches when a reader first means to zoom its map: follows wishes and gestures, keeps what is chosen in
 * sight, fetches the finer lines of each view once. Knows the page by its classes; every word it says stands there.
 */
import { drawFiner, type FinerMap } from './finer.ts';
import { startZoom, type Zoom } from './start.ts';
import type { Wish } from './wishes.ts';

const step = 2;
const stride = 80; // pixels that the map moves at a key

/** Keys with Shift: one looks that way, and the map goes the other. */
const strides: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [stride, 0],
  ArrowRight: [-stride, 0],
  ArrowUp: [0, stride],
  ArrowDown: [0, -stride],
};

/** The same gesture as one that begins now, for somebody who has missed how it began. */
function anew(event: WheelEvent | TouchEvent): Event {
  if (!('touches' in event)) return new WheelEvent(event.type, event);
  const touches = [...event.touches];
  return new TouchEvent('touchstart', { touches, targetTouches: touches, changedTouches: touches });
}

/** Where an event points at, when it does. */
const pointOf = (event: Event) =>
  'changedTouches' in event ? (event as TouchEvent).changedTouches[0] : (event as MouseEvent);

/** Whether the map fills the screen. Some browsers can have nothing do so, and know no such element. */
const isFilled = (): boolean => Boolean(document.fullscreenElement);

export class ZoomControl {
  #explorer: HTMLElement;
  #bar: HTMLElement;
  #zooms = new Map<Element, Zoom>();
  /** How many times larger each view is now. */
  #scales = new Map<Element, number>();
  /** The view of which that was said last. */
  #said: Element | undefined;
  #selected: string | undefined;

  constructor(explorer: HTMLElement, bar: HTMLElement) {
    this.#explorer = explorer;
    this.#bar = bar;
    explorer.addEventListener('keydown', (event) => this.#onKey(event), { capture: true });
    explorer.addEventListener('focusin', ({ target }) => this.#bring(target as Element));
    explorer.addEventListener('shown', () => this.#onShown());
    explorer.addEventListener('fullscreenchange', () => this.#onFull());
  }

  /** Does what was asked for on the view that is shown. */
  perform(wish: Wish, event: Event): void {
    const zoom = this.#zooms.get(this.#view) ?? this.#begin(this.#view);
    const at = ['dblclick', 'touchend'].includes(event.type) ? pointOf(event) : undefined;
    if (wish === 'in') zoom.by(step, at);
    if (wish === 'out') zoom.by(1 / step);
    if (wish === 'whole') zoom.reset();
    if (wish === 'gesture') this.#boxIn(this.#view).dispatchEvent(anew(event as WheelEvent | TouchEvent));
    if (wish === 'full') this.#onFull();
  }

  get #view(): HTMLElement {
    return this.#explorer.querySelector('.view[data-current]') as HTMLElement;
  }

  #boxIn(view: Element): HTMLElement {
    return view.querySelector('.drawing > div') as HTMLElement;
  }

  #begin(view: HTMLElement): Zoom {
    const box = this.#boxIn(view);
    const drawing = box.querySelector('svg') as SVGSVGElement;
    const onRest = (scale: number) => {
      this.#scales.set(view, scale);
      this.#sayScale(view);
    };
    const zoom = startZoom({ drawing, box, isAlone: isFilled, onRest });
    this.#zooms.set(view, zoom);
    void this.#refine(drawing, view.dataset['view'] ?? '');
    return zoom;
  }

  async #refine(drawing: SVGSVGElement, view: string): Promise<void> {
    try {
      const answer = await fetch(`${this.#bar.dataset['lines']}${view}.json`);
      if (!answer.ok) throw new Error(answer.statusText);
      drawFiner(drawing, (await answer.json()) as FinerMap);
    } catch {
      this.#say(this.#bar.dataset['coarse']);
    }
  }

  #onKey(event: KeyboardEvent): void {
    const [x, y] = strides[event.key] ?? [];
    const isHere = (event.target as Element).closest('.view, map-zoom');
    if (!event.shiftKey || x === undefined || y === undefined || !isHere) return;
    event.preventDefault();
    event.stopPropagation();
    this.#zooms.get(this.#view)?.move(x, y);
  }

  /** Brings a mark into sight. */
  #bring(mark: Element): void {
    if (mark.matches('g[data-id]')) this.#zooms.get(this.#view)?.show(mark);
  }

  #onShown(): void {
    if (this.#said && this.#said !== this.#view) this.#sayScale(this.#view);
    if (document.fullscreenElement && !this.#zooms.has(this.#view)) this.#begin(this.#view);
    const mark = this.#view.querySelector<SVGElement>('[data-selected]');
    const id = mark?.dataset['id'];
    if (mark && id !== this.#selected) this.#bring(mark);
    this.#selected = id;
  }

  #onFull(): void {
    const button = this.#bar.querySelector<HTMLElement>('[value="full"]');
    const isFull = isFilled();
    if (button) button.textContent = button.dataset[isFull ? 'leave' : 'full'] ?? '';
    const { width, height } = this.#boxIn(this.#view).getBoundingClientRect();
    this.#explorer.style.setProperty('--ratio', String(width / height));
  }

  #sayScale(view: Element): void {
    const scale = this.#scales.get(view) ?? 1;
    this.#said = view;
    const format = new Intl.NumberFormat(this.#explorer.dataset['locale'], { maximumFractionDigits: 1 });
    this.#say(scale > 1 ? this.#bar.dataset['zoomed']?.replace('{times}', format.format(scale)) : '');
  }

  #say(words = ''): void {
    const said = this.#bar.querySelector('.said');
    if (said) said.textContent = words;
  }
}
