/**
 * `<figure-explorer>`: lets a reader explore a figure that is already drawn. Finds marks and rows of the table by their
 * identity, and keeps what was chosen in the address. Every word it says stands in the page.
 */
import { fillCard, nameButton, sideAwayFrom } from './card.ts';
import { knownIn } from './known.ts';
import { hideThreads, isReachable, marksIn, moveFocus, setWayIn, shownOf } from './marks.ts';
import { filledIn, writtenDay } from './said.ts';
import { countsBy, dayAfter, daysBetween, queryFrom, stateFrom, type Known, type State } from './state.ts';

const tempo = 700; // milliseconds a day

class FigureExplorer extends HTMLElement {
  #rows!: Map<string, HTMLTableRowElement[]>;
  #marks: SVGGElement[] = [];
  #known!: Known;
  #state!: State;
  #card!: HTMLDialogElement;
  #opener: HTMLElement | SVGElement | undefined;
  #playing: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    const rows = document.querySelectorAll<HTMLTableRowElement>('tr[data-row]');
    this.#rows = Map.groupBy(rows, ({ dataset }) => dataset['row'] as string);
    const nameOf = (id: string) => this.#rows.get(id)?.[0]?.cells[0]?.textContent?.trim();
    this.#marks = marksIn(this, nameOf);
    this.#known = knownIn(this, this.#marks);
    this.#card = this.querySelector('dialog') as HTMLDialogElement;
    this.#openRows();
    this.addEventListener('click', (event) => this.#onClick(event.target as Element));
    this.addEventListener('input', (event) => this.#onInput(event.target as HTMLInputElement));
    this.addEventListener('keydown', (event) => this.#onKey(event));
    addEventListener('popstate', () => {
      this.#read();
      requestAnimationFrame(() => setWayIn(this.#marks, this.#opener));
    });
    // A drawing is seen when its turn has come, and in another width another one. To ask before would have it laid out.
    const watch = new ResizeObserver(() => setWayIn(this.#marks, this.#opener));
    for (const drawing of this.#all('.drawing')) watch.observe(drawing);
    this.#read();
    performance.mark('map-interactive');
  }

  #all<T extends Element>(selector: string): T[] {
    return [...this.querySelectorAll<T>(selector)];
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
    this.#card.close();
    this.#show();
    if (this.#state.selected !== undefined) this.#open(this.#state.selected);
  }

  /** The drawings of a mark that can be reached now. */
  #reachable(id: string | undefined): SVGGElement[] {
    return this.#marks.filter((mark) => mark.dataset['id'] === id && isReachable(mark));
  }

  #change(part: Partial<State>): void {
    this.#state = { ...this.#state, ...part };
    this.#show();
    // Which marks can be seen is known when the change is laid out: to ask now would have it laid out twice.
    requestAnimationFrame(() => setWayIn(this.#marks, this.#opener));
    // A card beside a mark that is hidden would say what is not shown.
    if (this.#card.open && !this.#reachable(this.#state.selected)[0]) {
      this.#card.close();
      return this.#change({ selected: undefined });
    }
    try {
      const query = queryFrom(this.#state, this.#known);
      history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
    } catch {
      // Safari refuses more than a hundred addresses in some seconds; the next change writes the whole of it.
    }
  }

  /** A day shows the layers that have days, when none of them is shown. */
  #setDay(day: string | undefined): void {
    const { layers } = this.#state;
    const isNew = this.#state.day === undefined && day !== undefined;
    const isBlind = isNew && !this.#marks.some(({ dataset }) => layers.includes(dataset['layer'] ?? ''));
    this.#change({ day, ...(isBlind ? { layers: this.#known.layers } : {}) });
  }

  #step(days: number): void {
    const { from, to } = this.#known;
    const next = dayAfter(this.#state.day ?? (days > 0 ? dayAfter(from, -1) : to), days);
    if (next < from || next > to) return this.#play(false);
    this.#setDay(next);
  }

  /** Plays the days on, or stops. */
  #play(isOn: boolean): void {
    clearInterval(this.#playing);
    this.#playing = isOn ? setInterval(() => this.#step(1), tempo) : undefined;
    for (const button of this.#all<HTMLElement>('[data-play]'))
      button.textContent = button.dataset[isOn ? 'pause' : 'play'] ?? '';
  }

  #onClick(target: Element): void {
    const mark = this.#marks.find((one) => one.contains(target));
    if (mark) return this.#open(mark.dataset['id'] ?? '', mark);
    const { show, step, play, all, close } = target.closest('button')?.dataset ?? {};
    if ((play ?? step ?? all) !== undefined) this.#play(play !== undefined && !this.#playing);
    if (show !== undefined) this.#change({ view: show });
    if (step !== undefined) this.#step(Number(step));
    const isOver = this.#playing && this.#state.day === this.#known.to;
    if (all !== undefined || isOver) this.#setDay(undefined);
    if (close !== undefined) this.#close();
  }

  #onInput({ name, value }: HTMLInputElement): void {
    const layers = this.#all<HTMLInputElement>('[name^="layer-"]:checked').map((layer) => layer.value);
    this.#play(false);
    if (name.startsWith('layer-')) this.#change({ layers });
    if (name === 'reading') this.#change({ reading: value as State['reading'] });
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

  #open(id: string, opener?: HTMLElement | SVGElement): void {
    const rows = this.#rows.get(id);
    if (!rows) return;
    this.#opener = opener;
    this.#play(false);
    this.#card.close();
    this.#reveal(id);
    this.#change({ selected: id });
    fillCard(this.#card, rows);
    this.#card.show();
    this.#card.dataset['side'] = sideAwayFrom(this.#reachable(id)[0]);
    this.#card.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  /** Shows what has a mark in it: a view, and as far as it takes every layer and every day. */
  #reveal(id: string): void {
    const drawn = this.#marks.filter(({ dataset }) => dataset['id'] === id);
    const views = drawn.map((mark) => mark.closest<HTMLElement>('.view')?.dataset['view']);
    const [view] = views;
    if (view !== undefined && !views.includes(this.#state.view)) this.#change({ view });
    for (const part of [{ layers: this.#known.layers }, { day: undefined }])
      if (!this.#reachable(id)[0]) this.#change(part);
  }

  /** The focus goes back to where it came from, or as near as can be reached. */
  #close(): void {
    if (!this.#card.open) return;
    const { selected = '' } = this.#state;
    this.#card.close();
    this.#change({ selected: undefined });
    const row = this.#rows.get(selected)?.[0]?.querySelector('button');
    [this.#opener, ...this.#reachable(selected), row].find((one) => one && isReachable(one))?.focus();
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
    for (const layer of this.#all<SVGSVGElement>('.layer')) {
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
    this.#count();
    this.dispatchEvent(new Event('shown'));
  }

  /** The day stands on the element too, for whoever saves, copies or embeds what is shown. */
  #showDay(day: string | undefined): void {
    const { from, to } = this.#known;
    const written = this.#written(day);
    this.dataset['day'] = day ?? '';
    for (const slider of this.#all<HTMLInputElement>('[name="day"]')) {
      slider.value = String(daysBetween(from, day ?? to));
      slider.setAttribute('aria-valuetext', written);
    }
    for (const output of this.#all('output')) output.textContent = written;
  }

  #written(day: string | undefined): string {
    return day === undefined ? (this.dataset['all'] ?? '') : writtenDay(day, this.dataset['locale']);
  }

  #count(): void {
    const shown = shownOf(this.#marks, this.#state.layers);
    const values = { shown, all: this.#known.marks.size, day: this.#written(this.#state.day) };
    for (const status of this.#all('.hint + .hint'))
      status.textContent = filledIn(this.dataset['shown'] ?? '', values);
  }
}

customElements.define('figure-explorer', FigureExplorer);
