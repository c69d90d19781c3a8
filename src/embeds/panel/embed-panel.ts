/**
 * `<embed-panel>`: writes the lines anew for what was chosen, and shows the frame as another page would show it.
 * Reads its figure from `data-offer`; every word it says stands in the page.
 */
import '../../quotes/copy-panel.ts';
import { describe, heightAt, type Choice, type FrameTheme, type Offer } from '../snippets/describe.ts';
import { snippet, type SnippetId } from '../snippets/snippets.ts';
import type { Reading } from '../../figures/explore/state.ts';

class EmbedPanel extends HTMLElement {
  #offer!: Offer;
  #listening = new AbortController();
  #shown = '';
  #day = '';

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.#offer = JSON.parse(this.dataset['offer'] ?? '{}') as Offer;
    this.#takeOver(new URLSearchParams(location.search));
    this.#form.hidden = false;
    this.#form.addEventListener('input', ({ target }) => this.#onInput(target as Element), { signal });
    this.#preview.addEventListener('toggle', () => this.#update(), { signal });
    addEventListener('message', (event) => this.#hear(event), { signal });
    this.#update();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #form(): HTMLElement {
    return this.querySelector('.form') as HTMLElement;
  }

  get #preview(): HTMLDetailsElement {
    return this.querySelector('.preview') as HTMLDetailsElement;
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.#form.querySelector(`[name="${name}"]`);
  }

  #boxes(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('[name="layer"]')];
  }

  /** What the reader has chosen in the figure itself stands in the address. */
  #takeOver(address: URLSearchParams): void {
    const view = this.#field('view');
    const day = this.#field('day');
    const reading = this.#field('reading');
    const layers = address.get('layers')?.split(',');
    const asked = address.get('view') ?? '';
    if (view && this.#offer.views.some(({ id }) => id === asked)) view.value = asked;
    if (day) day.value = address.get('date') ?? '';
    if (reading && address.get('reading') === 'so') reading.value = 'so';
    for (const box of this.#boxes())
      box.checked = layers?.includes(box.value) ?? (box.defaultChecked || Boolean(day?.value));
    this.#day = day?.value ?? '';
  }

  /** A first day shows every layer, as in the figure itself. */
  #onInput(input: Element): void {
    const day = this.#field('day');
    if (input === day && this.#day === '') for (const box of this.#boxes()) box.checked = true;
    this.#day = day?.value ?? '';
    this.#update();
  }

  #choice(): Choice {
    const day = this.#field('day');
    const layers = this.#boxes()
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
    return {
      view: this.#field('view')?.value,
      layers,
      day: day?.validity.valid ? day.value : '',
      reading: this.#field('reading')?.value as Reading | undefined,
      theme: this.#field('theme')?.value as FrameTheme,
      isPinned: this.#field('version')?.value === 'pinned',
    };
  }

  #update(): void {
    const described = describe(this.#offer, this.#choice());
    for (const line of this.querySelectorAll<HTMLElement>('[data-snippet]')) {
      line.textContent = snippet(line.dataset['snippet'] as SnippetId, described);
    }
    if (this.#preview.open) this.#show(described.frame);
  }

  /** A new frame each time: to change the address of one would leave a step in the history. */
  #show(frame: string): void {
    const page = this.querySelector<HTMLElement>('[data-page]') as HTMLElement;
    const width = Number(this.#field('width')?.value);
    const sandboxed = this.#form.querySelector<HTMLInputElement>('[name="sandboxed"]')?.checked ?? false;
    page.dataset['around'] = this.#field('around')?.value ?? '';
    const wanted = [frame, width, sandboxed].join(' ');
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    const element = document.createElement('iframe');
    element.title = this.#form.dataset['title'] ?? '';
    if (sandboxed) element.setAttribute('sandbox', '');
    element.width = String(width);
    element.height = String(heightAt(this.#offer, width));
    const { pathname, search } = new URL(frame);
    element.src = pathname + search;
    page.replaceChildren(element);
  }

  /** The frame says how tall it is. */
  #hear({ source, data }: MessageEvent<{ height?: unknown } | null>): void {
    const frame = this.querySelector('iframe');
    const height = Number(data?.height);
    if (frame && source === frame.contentWindow && height > 0) frame.height = String(height);
  }
}

customElements.define('embed-panel', EmbedPanel);
