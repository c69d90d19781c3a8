/**
 * `<figure-explorer>`: lets a reader explore a figure that is already drawn. Finds marks and rows of the table by their
 * identity, and keeps what was chosen in the address. Every word it says stands in the page.
 */
import { fillCard, nameButton, sideAwayFrom } from './card.ts';
import { hideThreads, isReachable, marksIn, moveFocus, setWayIn } from './marks.ts';
import { filledIn, writtenDay } from './said.ts';
import { countsBy, dayAfter, daysBetween, queryFrom, stateFrom, type Known, type State } from './state.ts';

const tempo = 700; // milliseconds a day

class FigureExplorer extends HTMLElement {
  #rows = new Map<string, HTMLTableRowElement[]>();
  #marks: SVGGElement[] = [];
  #known!: Known;
  #state!: State;
  #opener: HTMLElement | SVGElement | undefined;
  #playing: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    for (const row of document.querySelectorAll<HTMLTableRowElement>('tr[data-row]')) {
      const key = row.dataset['row'] ?? '';
      this.#rows.set(key, [...(this.#rows.get(key) ?? []), row]);
    }
    const nameOf = (id: string) => this.#rows.get(id)?.[0]?.cells[0]?.textContent?.trim();
    this.#marks = marksIn(this, nameOf);
    this.#known = this.#whatThereIs();
    this.#openRows();
    this.addEventListener('click', (event) => this.#onClick(event.target as Element));
    this.addEventListener('input', (event) => this.#onInput(event.target as HTMLInputElement));
    this.addEventListener('keydown', (event) => this.#onKey(event));
    addEventListener('popstate', () => this.#read());
    this.#read();
    performance.mark('map-interactive');
  }

  disconnectedCallback(): void {
    this.#pause();
  }

  #all<T extends Element>(selector: string): T[] {
    return [...this.querySelectorAll<T>(selector)];
  }

  #whatThereIs(): Known {
    const layers = this.#all<HTMLInputElement>('[name^="layer-"]');
    return {
      views: this.#all<HTMLElement>('.view').map(({ dataset }) => dataset['view'] ?? ''),
      layers: layers.map(({ value }) => value),
      shown: layers.filter(({ defaultChecked }) => defaultChecked).map(({ value }) => value),
      from: this.dataset['from'] ?? '',
      to: this.dataset['to'] ?? '',
      marks: new Set(this.#marks.map(({ dataset }) => dataset['id'] ?? '')),
    };
  }

  /** The head of a row opens the same card as its mark. */
  #openRows(): void {
    for (const id of this.#known.marks) {
      for (const row of this.#rows.get(id) ?? []) {
        const button = nameButton(row);
        button.addEventListener('click', () => this.#open(id, button));
      }
    }
  }

  #read(): void {
    this.#state = stateFrom(location.search, this.#known);
    this.#show();
    if (this.#state.selected !== undefined) this.#open(this.#state.selected);
  }

  #change(part: Partial<State>): void {
    this.#state = { ...this.#state, ...part };
    this.#show();
    try {
      const query = queryFrom(this.#state, this.#known);
      history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
    } catch {
      // Safari refuses more than a hundred addresses in some seconds; the next change writes the whole of it.
    }
  }

  /** A day shows the layers that have days. */
  #setDay(day: string | undefined): void {
    const isFirst = this.#state.day === undefined && day !== undefined;
    this.#change({ day, ...(isFirst ? { layers: this.#known.layers } : {}) });
  }

  #step(days: number): void {
    const { from, to } = this.#known;
    const next = dayAfter(this.#state.day ?? (days > 0 ? dayAfter(from, -1) : to), days);
    if (next < from || next > to) return this.#pause();
    this.#setDay(next);
  }

  #pause(): void {
    clearInterval(this.#playing);
    this.#playing = undefined;
    this.#sayPlaying();
  }

  #play(): void {
    if (this.#playing) return this.#pause();
    if (this.#state.day === this.#known.to) this.#setDay(undefined);
    this.#playing = setInterval(() => this.#step(1), tempo);
    this.#sayPlaying();
  }

  #sayPlaying(): void {
    const button = this.querySelector<HTMLElement>('[data-play]');
    if (button) button.textContent = button.dataset[this.#playing ? 'pause' : 'play'] ?? '';
  }

  #onClick(target: Element): void {
    const mark = this.#marks.find((one) => one.contains(target));
    if (mark) return this.#open(mark.dataset['id'] ?? '', mark);
    const { show, step, play, all, close } = target.closest('button')?.dataset ?? {};
    if (show !== undefined) this.#change({ view: show });
    if (step !== undefined) this.#step(Number(step));
    if (play !== undefined) this.#play();
    if (all !== undefined) this.#setDay(undefined);
    if (close !== undefined) this.#close();
  }

  #onInput({ name, value }: HTMLInputElement): void {
    const layers = this.#all<HTMLInputElement>('[name^="layer-"]:checked').map((layer) => layer.value);
    if (name.startsWith('layer-')) this.#change({ layers });
    if (name === 'reading') this.#change({ reading: value === 'so' ? 'so' : 'public' });
    if (name === 'day') this.#setDay(dayAfter(this.#known.from, Number(value)));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.#close();
    const mark = this.#marks.find((one) => one === event.target);
    if (!mark) return;
    const isOpening = event.key === 'Enter' || event.key === ' ';
    if (isOpening) this.#open(mark.dataset['id'] ?? '', mark);
    if (isOpening || moveFocus(this.#marks, mark, event.key)) event.preventDefault();
  }

  get #card(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  #open(id: string, opener?: HTMLElement | SVGElement): void {
    const [first] = this.#rows.get(id) ?? [];
    if (!first || !this.#card) return;
    this.#opener = opener;
    this.#reveal(id);
    this.#change({ selected: id });
    fillCard(this.#card, this.#rows.get(id) ?? []);
    this.#card.close();
    this.#card.show();
    this.#card.dataset['side'] = sideAwayFrom(this.#marks.filter((mark) => mark.dataset['id'] === id));
    this.#card.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  /** Shows what has a mark in it: a view, every layer, every day. */
  #reveal(id: string): void {
    const drawn = this.#marks.filter(({ dataset }) => dataset['id'] === id);
    const views = drawn.map((mark) => mark.closest<HTMLElement>('.view')?.dataset['view']);
    const [view] = views;
    if (view !== undefined && !views.includes(this.#state.view)) this.#change({ view });
    if (!drawn.some(isReachable)) this.#change({ layers: this.#known.layers, day: undefined });
  }

  #close(): void {
    if (!this.#card?.open) return;
    this.#card.close();
    const mark = this.#marks.find(({ dataset }) => dataset['id'] === this.#state.selected);
    this.#change({ selected: undefined });
    (this.#opener ?? mark)?.focus();
  }

  #show(): void {
    const { view, layers, day, reading, selected } = this.#state;
    for (const one of this.#all<HTMLElement>('.view')) {
      one.toggleAttribute('data-current', one.dataset['view'] === view);
      if (one instanceof HTMLDetailsElement) one.open = one.dataset['view'] === view;
    }
    for (const button of this.#all<HTMLElement>('[data-show]')) {
      button.setAttribute('aria-pressed', String(button.dataset['show'] === view));
    }
    for (const layer of this.#all<SVGGElement>('g.layer')) {
      layer.classList.toggle('off', !layers.includes(layer.dataset['layer'] ?? ''));
    }
    this.toggleAttribute('data-many', layers.length > 1);
    for (const box of this.#all<HTMLInputElement>('[name^="layer-"]'))
      box.checked = layers.includes(box.value);
    for (const radio of this.#all<HTMLInputElement>('[name="reading"]'))
      radio.checked = radio.value === reading;
    this.#showDay(day);
    for (const one of [...this.#marks, ...[...this.#rows.values()].flat()]) {
      const { id = one.dataset['row'], observed, published } = one.dataset;
      one.toggleAttribute('data-gone', !countsBy(this.#state, observed, published));
      one.toggleAttribute('data-selected', id === selected);
    }
    hideThreads(this);
    // Which marks can be seen is known when the change is laid out: to ask now would have it laid out twice.
    requestAnimationFrame(() => setWayIn(this.#marks, this.#opener));
    this.#count();
    this.dispatchEvent(new Event('shown'));
  }

  #showDay(day: string | undefined): void {
    const slider = this.querySelector<HTMLInputElement>('[name="day"]');
    const { from, to } = this.#known;
    if (!slider) return;
    slider.value = String(daysBetween(from, day ?? to));
    const written = this.#written(day);
    slider.setAttribute('aria-valuetext', written);
    const output = this.querySelector('output');
    if (output) output.textContent = written;
  }

  #written(day: string | undefined): string {
    return day === undefined ? (this.dataset['all'] ?? '') : writtenDay(day, this.dataset['locale']);
  }

  #count(): void {
    const status = this.querySelector('.side [role="status"]');
    const seen = this.#marks.filter(({ dataset: { gone, layer } }) => {
      return gone === undefined && (layer === undefined || this.#state.layers.includes(layer));
    });
    const shown = new Set(seen.map(({ dataset }) => dataset['id'])).size;
    const values = { shown, all: this.#known.marks.size, day: this.#written(this.#state.day) };
    if (status) status.textContent = filledIn(this.dataset['shown'] ?? '', values);
  }
}

customElements.define('figure-explorer', FigureExplorer);
