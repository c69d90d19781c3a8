/**
 * `<map-zoom>`: the buttons that zoom the map of the explorer around it. Listens for the first wish to zoom, by press,
 * key or gesture, fetches what zooms, and hands every wish on. Every word it says stands in the page.
 */
import type { ZoomControl } from './control.ts';
import { wishIn, type Wish } from './wishes.ts';

const rest = 100; // milliseconds from when the buttons work to when gestures do
const lasting = 1500; // milliseconds that the word about the wheel stands after its last turn
const events = ['click', 'keydown', 'dblclick', 'wheel', 'touchstart', 'touchmove', 'touchend'];

class MapZoom extends HTMLElement {
  #control: ZoomControl | undefined;
  #fading: ReturnType<typeof setTimeout> | undefined;
  #fetching: Promise<void> | undefined;
  /** The wishes that nobody could follow yet: every press, and of a gesture only how it stands now. */
  #open: { wish: Wish; event: Event }[] = [];

  connectedCallback(): void {
    for (const type of events) this.#explorer.addEventListener(type, this, { capture: true, passive: false });
    // To take gestures over has the whole drawing styled anew: not in the frame in which its marks come to life.
    setTimeout(() => (this.#explorer.dataset['gestures'] = ''), rest);
    const button = this.querySelector<HTMLElement>('[value="full"]');
    if (button) button.hidden = !document.fullscreenEnabled;
  }

  get #explorer(): HTMLElement {
    return this.closest('figure-explorer') as HTMLElement;
  }

  handleEvent(event: Event): void {
    const wish = wishIn(event);
    // Fingers that are gone before anybody could follow them ask for nothing any more.
    if (event.type === 'touchend') this.#forgetGesture();
    if (wish === 'plain') return this.#tellWheel();
    if (!wish || (wish === 'gesture' && this.#explorer.dataset['gestures'] === undefined)) return;
    event.preventDefault();
    // Only in the hand of the reader may a page fill the screen.
    if (wish === 'full' && !document.fullscreenElement)
      this.#explorer.requestFullscreen().catch(() => this.#say(this.dataset['refused']));
    else if (wish === 'full') void document.exitFullscreen();
    if (wish === 'gesture') this.#forgetGesture();
    this.#open.push({ wish, event });
    if (this.#control) this.#handOn();
    else this.#fetching ??= this.#fetch();
  }

  #forgetGesture(): void {
    this.#open = this.#open.filter(({ wish }) => wish !== 'gesture');
  }

  async #fetch(): Promise<void> {
    try {
      const { ZoomControl } = (await import(
        /* @vite-ignore */ this.dataset['script'] ?? ''
      )) as typeof import('./control.ts');
      this.#control = new ZoomControl(this.#explorer, this);
      this.#handOn();
    } catch {
      // Without what zooms, gestures are the browser's own.
      delete this.#explorer.dataset['gestures'];
      this.#open = [];
      this.#fetching = undefined;
      this.#say(this.dataset['failed']);
    }
  }

  #say(words = ''): void {
    const said = this.querySelector('.said');
    if (said) said.textContent = words;
  }

  #handOn(): void {
    for (const { wish, event } of this.#open.splice(0)) this.#control?.perform(wish, event);
  }

  #tellWheel(): void {
    const word = this.querySelector<HTMLElement>('.wheel');
    clearTimeout(this.#fading);
    word?.toggleAttribute('data-on', true);
    this.#fading = setTimeout(() => word?.toggleAttribute('data-on', false), lasting);
  }
}

customElements.define('map-zoom', MapZoom);
