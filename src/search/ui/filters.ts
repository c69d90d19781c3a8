/**
 * Brings the lists that narrow a search to life: each choice with how many results it would leave.
 * Shows what it is given and says what was picked; counts nothing itself.
 */
import { found } from '../../words/found.ts';
import { fill } from '../fill.ts';
import { dimensions, type Dimension, type FilterCounts, type Sort } from '../types.ts';
import { emptySearch, narrowed, type Search } from './address.ts';
import { make } from './element.ts';

const text = found.filters;

export class Filters {
  readonly #selects: readonly (readonly [Dimension, HTMLSelectElement])[];
  readonly #order: HTMLSelectElement | null;
  readonly #summary: HTMLElement | null;
  readonly #clear: HTMLButtonElement | null;
  readonly #details: HTMLDetailsElement | null;
  #search = emptySearch;
  #count: (() => Promise<FilterCounts>) | undefined;

  /** `pick` is handed what a choice does to a search, whatever is searched for by then. */
  constructor(root: HTMLElement, pick: (change: (search: Search) => Search) => void) {
    this.#selects = dimensions.flatMap((dimension) => {
      const select = root.querySelector<HTMLSelectElement>(`select[name="${dimension}"]`);
      return select ? [[dimension, select] as const] : [];
    });
    this.#order = root.querySelector<HTMLSelectElement>('select[name="sort"]');
    this.#summary = root.querySelector('summary');
    this.#details = root.querySelector('details');
    this.#details?.addEventListener('toggle', () => void this.#showCounts());
    this.#clear = root.querySelector('fieldset button');
    for (const [dimension, select] of this.#selects) {
      select.addEventListener('change', () => pick((search) => narrowed(search, dimension, select.value)));
    }
    this.#order?.addEventListener('change', ({ target }) =>
      pick((search) => ({ ...search, sort: (target as HTMLSelectElement).value as Sort })),
    );
    this.#clear?.addEventListener('click', () => {
      pick((search) => ({ ...search, filters: {}, pages: '' }));
      // The button has nothing to do any more.
      this.#summary?.focus();
    });
    root.inert = false;
  }

  /** The choice as it stands; what it leaves is counted while the lists are open. */
  follow(search: Search, count: (() => Promise<FilterCounts>) | undefined): void {
    this.#search = search;
    this.#count = count;
    const chosen = dimensions.filter((dimension) => search.filters[dimension]?.length).length;
    if (this.#summary)
      this.#summary.textContent = chosen === 0 ? text.title : fill(text.chosen, { count: chosen });
    if (this.#order) this.#order.value = search.sort;
    if (this.#clear) this.#clear.disabled = chosen === 0 && search.pages === '';
    void this.#showCounts();
  }

  async #showCounts(): Promise<void> {
    const count = this.#count;
    if (!count || !this.#details?.open) return;
    const counts = await count().catch(() => undefined);
    if (counts && count === this.#count) this.#show(counts);
  }

  /** The choices there are, each with its count; what is picked stays even where nothing is left. */
  #show(counts: FilterCounts): void {
    for (const [dimension, select] of this.#selects) {
      const [picked = ''] = this.#search.filters[dimension] ?? [];
      const known = counts[dimension].some(({ value }) => value === picked);
      const choices =
        known || !picked
          ? counts[dimension]
          : [...counts[dimension], { value: picked, label: picked, count: 0 }];
      select.replaceChildren(
        make('option', { value: '' }, text.any),
        ...choices.map(({ value, label, count }) =>
          make('option', { value, disabled: count === 0 && value !== picked }, `${label} (${count})`),
        ),
      );
      select.value = picked;
    }
  }
}
