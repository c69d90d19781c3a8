/**
 * `<search-page>`: the search on its own page. It stands in the address, can be narrowed, and while
 * nothing is searched for, the list of everything is in its place.
 */
import { isEmpty, type Search } from './address.ts';
import { SearchBox } from './box.ts';
import { SearchHistory } from './history.ts';

class SearchPage extends SearchBox {
  protected override limits = { statements: 50, pages: Infinity };
  #history = new SearchHistory();
  #leaving = new AbortController();

  override connectedCallback(): void {
    this.narrow = this.querySelector('[data-narrow]');
    super.connectedCallback();
    const { signal } = (this.#leaving = new AbortController());
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    // Words that were typed before this was here are the search; the rest of it is what the address asks for.
    if (this.input.value) {
      this.search = this.#history.read();
      this.input.dispatchEvent(new Event('input', { bubbles: true }));
    } else this.#restore();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  #restore(): void {
    this.search = this.#history.read();
    this.input.value = this.search.query;
    this.run();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#history.finish(this.search);
  }

  protected override choose(search: Search): void {
    this.#history.choose(search);
    super.choose(search);
  }

  protected override showAll(total: number): void {
    this.run(0, total);
  }

  protected override onPause(): void {
    this.#history.draft(this.search);
  }

  protected override onLeave(): void {
    this.#history.finish(this.search);
  }

  protected override onKey(event: KeyboardEvent): void {
    super.onKey(event);
    if (event.key === 'Escape' && event.target instanceof HTMLAnchorElement) this.input.focus();
  }

  protected override run(wait?: number, limit?: number): void {
    const nothing = isEmpty(this.search);
    const index = document.getElementById(this.dataset['index'] ?? '');
    if (index) index.hidden = !nothing;
    if (this.narrow) this.narrow.hidden = nothing;
    super.run(wait, limit);
  }
}

customElements.define('search-page', SearchPage);
