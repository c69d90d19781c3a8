/**
 * `<quote-filters>`: narrows a table of statements by what its rows say of themselves (`data-*`).
 * Keeps the choice in the address. Knows the table and its own selects; every word it says is given in `data-*`.
 */
import { selectInside, toClipboard } from './clipboard.ts';
import { factsFrom } from './facts.ts';
import {
  choiceFromQuery,
  countsOf,
  dimensions,
  loosenings,
  matches,
  queryFromChoice,
  without,
  type Choice,
  type Dimension,
  type Facts,
} from './filters.ts';
import { counted, filledIn } from './said.ts';

interface Row {
  element: HTMLTableRowElement;
  facts: Facts;
}

class QuoteFilters extends HTMLElement {
  #found: Row[] | undefined;
  #choice: Choice = {};
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.addEventListener('change', () => this.#choose(this.#fromSelects()), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    addEventListener('popstate', () => this.#read(), { signal });
    // The page comes as no choice leaves it.
    if (location.search) this.#read();
    else this.#showAddress();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #rows(): Row[] {
    return (this.#found ??= [...document.querySelectorAll<HTMLTableRowElement>('tr[data-quote]')].map(
      (element) => ({ element, facts: factsFrom((dimension) => element.dataset[dimension]) }),
    ));
  }

  get #facts(): Facts[] {
    return this.#rows.map(({ facts }) => facts);
  }

  #select(dimension: Dimension): HTMLSelectElement | null {
    return this.querySelector(`select[name="${dimension}"]`);
  }

  #fromSelects(): Choice {
    const picked = dimensions.map((dimension) => [dimension, this.#select(dimension)?.value || undefined]);
    return Object.fromEntries(picked) as Choice;
  }

  #read(): void {
    this.#choice = choiceFromQuery(location.search, this.#facts);
    this.#show();
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    history.pushState(null, '', `${location.pathname}${queryFromChoice(choice)}`);
    this.#show();
  }

  async #onClick({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    const { action, drop } = button?.dataset ?? {};
    if (action === 'clear') this.#choose({});
    if (drop) this.#choose(without(this.#choice, drop as Dimension));
    if (drop) this.#select(drop as Dimension)?.focus();
    if (action === 'copy') await this.#copyAddress();
  }

  async #copyAddress(): Promise<void> {
    const input = this.querySelector<HTMLInputElement>('input[readonly]');
    if (!input) return;
    const copied = await toClipboard(input.value);
    if (!copied) {
      (input.closest('[hidden]') ?? input).removeAttribute('hidden');
      selectInside(input);
    }
    this.#say(`${this.#total()} ${(copied ? this.dataset['copied'] : this.dataset['denied']) ?? ''}`);
  }

  #show(): void {
    for (const { element, facts } of this.#rows) element.hidden = !matches(facts, this.#choice);
    for (const group of document.querySelectorAll<HTMLElement>('tbody[data-group]')) {
      group.hidden = !group.querySelector('tr[data-quote]:not([hidden])');
    }
    dimensions.forEach((dimension) => this.#showCounts(dimension));
    this.#showAddress();
    this.#showWayOut();
    this.#say(this.#total());
  }

  #showCounts(dimension: Dimension): void {
    const select = this.#select(dimension);
    if (!select) return;
    const counts = countsOf(this.#facts, this.#choice, dimension);
    for (const option of select.options) {
      if (!option.value) continue;
      const count = counts.get(option.value) ?? 0;
      option.textContent = counted(option.dataset['label'] ?? '', count);
      option.disabled = count === 0 && this.#choice[dimension] !== option.value;
    }
    select.value = this.#choice[dimension] ?? '';
  }

  /** The address of this view: in the field to copy, and in the links to the other orders. */
  #showAddress(): void {
    const query = queryFromChoice(this.#choice);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-order]')) link.search = query;
    const input = this.querySelector<HTMLInputElement>('input[readonly]');
    if (input) input.value = `${location.origin}${location.pathname}${query}`;
    const clear = this.querySelector<HTMLButtonElement>('[data-action="clear"]');
    if (clear) clear.disabled = query === '';
  }

  /** For a choice that leaves nothing: a button for each list that is worth dropping. */
  #showWayOut(): void {
    const panel = this.querySelector<HTMLElement>('[data-empty]');
    if (!panel) return;
    panel.hidden = this.#shown() > 0;
    const ways = panel.hidden ? [] : loosenings(this.#facts, this.#choice);
    const items = ways.map(({ dimension, count }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset['drop'] = dimension;
      const label = this.#select(dimension)?.labels[0]?.textContent?.trim() ?? dimension;
      button.textContent = filledIn(this.dataset['drop'] ?? '', { label, count });
      const item = document.createElement('li');
      item.append(button);
      return item;
    });
    panel.querySelector('ul')?.replaceChildren(...items);
  }

  #shown(): number {
    return this.#rows.filter(({ element }) => !element.hidden).length;
  }

  #total(): string {
    const shown = this.#shown();
    const template = shown === 0 ? this.dataset['none'] : this.dataset['total'];
    return filledIn(template ?? '', { shown, all: this.#rows.length });
  }

  #say(message: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = message;
  }
}

customElements.define('quote-filters', QuoteFilters);
