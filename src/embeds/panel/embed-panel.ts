/**
 * `<embed-panel>`: writes the lines anew for what was chosen, and shows the frame as another page would show it.
 * Reads its figure from `data-offer`; every word it says stands in the page.
 */
import '../../quotes/copy-panel.ts';
import { describe, heightAt, type Choice, type FrameTheme, type Offer } from '../snippets/describe.ts';
import { snippet, type SnippetId } from '../snippets/snippets.ts';
import { shownIn } from './shown-in.ts';
import type { Reading } from '../../figures/explore/state.ts';

/** The fields that choose what the figure itself may show too. */
const ofFigure: readonly string[] = ['view', 'layer', 'day', 'reading'];

class EmbedPanel extends HTMLElement {
  #offer!: Offer;
  #listening = new AbortController();
  #shown = '';
  #day = '';
  /** Whether the editor has chosen what the lines ask for. */
  #isOwn = false;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.#offer = JSON.parse(this.dataset['offer'] ?? '{}') as Offer;
    this.#form.hidden = false;
    this.#form.addEventListener('input', ({ target }) => this.#onInput(target as HTMLInputElement), {
      signal,
    });
    this.#preview.addEventListener('toggle', () => this.#update(), { signal });
    addEventListener('message', (event) => this.#hear(event), { signal });
    this.#figure?.addEventListener('shown', () => this.#follow(), { signal });
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #figure(): HTMLElement | null {
    return document.querySelector('figure-explorer');
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

  /** The lines ask for what the figure of the page shows, until the editor chooses something else. */
  #follow(): void {
    if (this.#isOwn) return;
    const { view, layers, day, reading } = shownIn(this.#figure);
    const values = { view, day, reading };
    for (const [name, value] of Object.entries(values)) {
      const field = this.#field(name);
      if (field) field.value = value;
    }
    for (const box of this.#boxes()) box.checked = layers.includes(box.value);
    this.#day = day;
    this.#update();
  }

  /** A first day ticks every layer, since the one that has days may be off. */
  #onInput(input: HTMLInputElement | HTMLSelectElement): void {
    this.#isOwn ||= ofFigure.includes(input.name);
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
