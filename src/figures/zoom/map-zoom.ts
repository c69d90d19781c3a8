/**
 * `<map-zoom>`: the buttons, keys and gestures that zoom the map of the explorer around it. What zooms is fetched when
 * somebody first means to. A plain wheel and a single finger belong to the page, but in full screen. Every word it says
 * stands in the page.
 */
import { anew, doubleTaps, isZooming } from './gestures.ts';
import type { Zoom } from './start.ts';
import { Zooms } from './zooms.ts';

const step = 2;
const stride = 80; // pixels that the map moves at a key
const lasting = 1500; // milliseconds that the word about the wheel stands after its last turn

type Act = (zoom: Zoom) => void;

const acts: Readonly<Record<string, Act>> = {
  in: (zoom) => zoom.by(step),
  out: (zoom) => zoom.by(1 / step),
  whole: (zoom) => zoom.reset(),
};

const keys: Readonly<Record<string, Act | undefined>> = {
  '+': acts['in'],
  '=': acts['in'],
  '-': acts['out'],
  '0': acts['whole'],
};

/** Keys with Shift: one looks that way, and the map goes the other. */
const moves: Readonly<Record<string, Act | undefined>> = {
  ArrowLeft: (zoom) => zoom.move(stride, 0),
  ArrowRight: (zoom) => zoom.move(-stride, 0),
  ArrowUp: (zoom) => zoom.move(0, stride),
  ArrowDown: (zoom) => zoom.move(0, -stride),
};

class MapZoom extends HTMLElement {
  #zooms = new Zooms({
    lines: this.dataset['lines'] ?? '',
    onRest: (scale) => this.#sayScale(scale),
    onFailure: (failure) => this.#say(this.dataset[failure]),
  });
  #tapped = doubleTaps();
  #selected: string | undefined;
  #fading: ReturnType<typeof setTimeout> | undefined;
  /** How a gesture went on before there was anybody to follow it. */
  #missed: WheelEvent | TouchEvent | undefined;

  connectedCallback(): void {
    const explorer = this.#explorer;
    this.addEventListener('click', ({ target }) => this.#press((target as Element).closest('button')));
    explorer.addEventListener('keydown', (event) => this.#onKey(event), { capture: true });
    explorer.addEventListener('dblclick', (event) => this.#onDoubleClick(event));
    for (const type of ['wheel', 'touchstart', 'touchmove', 'touchend'] as const)
      explorer.addEventListener(type, (event) => this.#onGesture(event), { passive: false });
    explorer.addEventListener('shown', () => this.#onShown());
    explorer.addEventListener('focusin', ({ target }) => this.#bring(target as Element));
    explorer.addEventListener('fullscreenchange', () => this.#onFull());
    this.#button('full').hidden = !document.fullscreenEnabled;
    explorer.dataset['gestures'] = '';
  }

  get #explorer(): HTMLElement {
    return this.closest('figure-explorer') as HTMLElement;
  }

  get #view(): HTMLElement {
    return this.#explorer.querySelector('.view[data-current]') as HTMLElement;
  }

  #button(value: string): HTMLButtonElement {
    return this.querySelector(`[value="${value}"]`) as HTMLButtonElement;
  }

  async #wish(act: Act = () => {}): Promise<void> {
    const zoom = await this.#zooms.begin(this.#view);
    if (zoom) act(zoom);
    // Without what zooms, gestures are the browser's own.
    else delete this.#explorer.dataset['gestures'];
  }

  #press(button: HTMLButtonElement | null): void {
    const act = acts[button?.value ?? ''];
    if (act) void this.#wish(act);
    if (button?.value !== 'full') return;
    if (document.fullscreenElement) void document.exitFullscreen();
    else void this.#explorer.requestFullscreen();
  }

  #onKey(event: KeyboardEvent): void {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const isHere = (event.target as Element).closest('.view, map-zoom');
    const move = shiftKey && this.#zooms.at(this.#view) ? moves[key] : undefined;
    const act = move ?? keys[key];
    if (!act || !isHere || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#wish(act);
  }

  #isOnMap({ target }: Event): boolean {
    return (target as Element).closest('.drawing') !== null;
  }

  /** Later ones are followed by what zooms. */
  #onDoubleClick(event: MouseEvent): void {
    if (this.#isOnMap(event) && !this.#zooms.at(this.#view)) void this.#wish((zoom) => zoom.by(step, event));
  }

  #onGesture(event: WheelEvent | TouchEvent): void {
    if (!this.#isOnMap(event) || document.fullscreenElement) return;
    const isMeant = isZooming(event);
    if (event.type === 'wheel' && !isMeant) return this.#tellWheel();
    if (event.type === 'touchend') this.#onLift(event as TouchEvent);
    const isFollowed = this.#zooms.at(this.#view) || this.#explorer.dataset['gestures'] === undefined;
    if (!isMeant || isFollowed) return;
    event.preventDefault();
    const isFirst = !this.#missed;
    this.#missed = event;
    if (isFirst) void this.#catchUp();
  }

  async #catchUp(): Promise<void> {
    const view = this.#view;
    await this.#wish();
    if (this.#missed) view.querySelector('.drawing > div')?.dispatchEvent(anew(this.#missed));
    this.#missed = undefined;
  }

  #onLift(event: TouchEvent): void {
    if (event.touches.length < 2) this.#missed = undefined;
    const at = this.#tapped(event);
    if (!at) return;
    event.preventDefault();
    void this.#wish((zoom) => zoom.by(step, at));
  }

  /** Brings a mark into sight. */
  #bring(mark: Element): void {
    const zoom = mark.matches('[data-id]') ? this.#zooms.at(this.#view) : undefined;
    zoom?.show(mark);
  }

  #onShown(): void {
    const mark = this.#view.querySelector<SVGElement>('[data-selected]');
    const id = mark?.dataset['id'];
    if (mark && id !== this.#selected) this.#bring(mark);
    this.#selected = id;
  }

  #onFull(): void {
    const isFull = document.fullscreenElement !== null;
    const button = this.#button('full');
    button.textContent = button.dataset[isFull ? 'leave' : 'full'] ?? '';
    const { width, height } = this.#view.querySelector('svg')?.viewBox.baseVal ?? { width: 1, height: 1 };
    this.#explorer.style.setProperty('--ratio', String(width / height));
    if (isFull) void this.#wish();
  }

  #tellWheel(): void {
    const word = this.querySelector('.wheel');
    clearTimeout(this.#fading);
    word?.toggleAttribute('data-on', true);
    this.#fading = setTimeout(() => word?.toggleAttribute('data-on', false), lasting);
  }

  #sayScale(scale: number): void {
    const format = new Intl.NumberFormat(this.#explorer.dataset['locale'], { maximumFractionDigits: 1 });
    this.#say(scale > 1 ? this.dataset['zoomed']?.replace('{times}', format.format(scale)) : '');
  }

  #say(words = ''): void {
    const said = this.querySelector('.said');
    if (said) said.textContent = words;
  }
}

customElements.define('map-zoom', MapZoom);
